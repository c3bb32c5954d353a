package vn.anttcs.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.persistence.ConfiguredDataSource;
import vn.anttcs.platform.persistence.Migrations;

/** Brings the database to the version of this program before anything uses it, then lets the features prepare their data. */
@Singleton
@jakarta.ejb.Startup
public class Startup {
    private static final Logger LOG = Logger.getLogger(Startup.class.getName());
    private static final List<String> OF_METRO =
            List.of("com.sun.xml.ws.monitoring.endpoint", "com.sun.xml.ws.monitoring.client");

    @Inject
    private Event<DatabaseReady> ready;

    @Inject
    private SchemaVersion schema;

    @PostConstruct
    void start() {
        // Before Metro starts: its monitoring fails on Java 17 with pages of stack traces, and nobody reads it.
        OF_METRO.stream()
                .filter(name -> System.getProperty(name) == null)
                .forEach(name -> System.setProperty(name, "false"));
        DataSource database = new ConfiguredDataSource();
        Connection held = held(database);
        try {
            String version = Migrations.migrate(database);
            schema.expect(version);
            ready.fire(new DatabaseReady(version));
        } catch (RuntimeException failed) {
            Notices.say("ANTTCS_DB_URL=" + Settings.databaseUrl().replaceFirst("[;?].*", "") + ": " + reason(failed));
            throw failed;
        } finally {
            release(held);
        }
    }

    /**
     * A connection that keeps an embedded database open from one step to the next: one that nobody has open closes and
     * tidies its file up, which takes seconds when it is large. None while the database is away; the migration waits.
     */
    private static Connection held(DataSource database) {
        try {
            return database.getConnection();
        } catch (SQLException away) {
            return null;
        }
    }

    private static void release(Connection held) {
        try {
            if (held != null) {
                held.close();
            }
        } catch (SQLException broken) {
            LOG.log(Level.FINE, "the connection that kept the database open", broken);
        }
    }

    /** The innermost message names the cause; a migration that failed says so in its own. */
    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return "cơ sở dữ liệu không dùng được / the database cannot be used: "
                + String.valueOf(cause.getMessage()).lines().findFirst().orElse("?");
    }
}
