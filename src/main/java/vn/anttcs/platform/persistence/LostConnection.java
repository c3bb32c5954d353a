package vn.anttcs.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

/**
 * Tells statements that failed because their connection is gone from those that failed by themselves. The driver does not
 * always say so: after a batch that was cut off it tidies up, and throws what the tidying met.
 */
final class LostConnection {
    private static final int SECONDS_TO_ANSWER = 1;

    private LostConnection() {}

    /** What the work on a connection threw; where the connection does not answer any more, that with it as its cause. */
    static RuntimeException or(RuntimeException failed, Connection connection) {
        return cameOfSql(failed) && !answers(connection)
                ? new IllegalStateException(new SQLNonTransientConnectionException("the connection is gone", failed))
                : failed;
    }

    private static boolean cameOfSql(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }

    private static boolean answers(Connection connection) {
        try {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException gone) {
            return false;
        }
    }
}
