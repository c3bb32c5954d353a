package vn.anttcs.access.persistence;

import java.sql.SQLException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Tells a broken unique key from other failures of a statement. */
final class UniqueKeys {
    private UniqueKeys() {}

    /** Whether the statement went through; false when it broke a unique key. */
    static boolean holds(Runnable statement) {
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
