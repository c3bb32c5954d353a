package vn.anttcs.platform.persistence;

import java.sql.SQLException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Tells a broken unique key from other failures of a statement. Where two callers claim one value at the same moment, the
 * later statement waits for the transaction of the earlier one, and the key decides.
 */
public final class UniqueKeys {
    private UniqueKeys() {}

    /** Whether the statement went through; false when it broke a unique key. */
    public static boolean holds(Runnable statement) {
        try {
            statement.run();
            return true;
        } catch (UnableToExecuteStatementException failed) {
            if (failed.getCause() instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("23")) {
                return false;
            }
            throw failed;
        }
    }
}
