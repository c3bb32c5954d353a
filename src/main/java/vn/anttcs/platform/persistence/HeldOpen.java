package vn.anttcs.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Keeps an embedded database open from one step to the next: one that nobody has open closes and tidies its file up, which
 * takes seconds when it is large. While the database is away nothing is held, and who needs it waits for it himself.
 */
public final class HeldOpen {
    private static final Logger LOG = Logger.getLogger(HeldOpen.class.getName());

    private HeldOpen() {}

    /** Does the work while a connection stays open. */
    public static void during(DataSource database, Runnable work) {
        Connection held = open(database);
        try {
            work.run();
        } finally {
            close(held);
        }
    }

    private static Connection open(DataSource database) {
        try {
            return database.getConnection();
        } catch (SQLException away) {
            return null;
        }
    }

    private static void close(Connection held) {
        try {
            if (held != null) {
                held.close();
            }
        } catch (SQLException broken) {
            LOG.log(Level.FINE, "the connection that kept the database open", broken);
        }
    }
}
