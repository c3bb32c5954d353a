package vn.anttcs.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the schema of the database to the version of this program. One set of migrations serves H2, MySQL and MariaDB. */
public final class Migrations {
    private Migrations() {}

    /** Migrates; of several nodes starting together one does the work and the others wait. */
    public static String migrate(DataSource dataSource) {
        refuseWrongAccess(dataSource);
        Flyway flyway = configuration(dataSource).load();
        refuseNewer(flyway.info().current());
        flyway.migrate();
        MigrationInfo current = flyway.info().current();
        return current == null ? "0" : current.getVersion().toString();
    }

    /** A database that is still starting is waited for, below; one that knows us not will not know us later. */
    private static void refuseWrongAccess(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            refuseWholeSeconds(connection);
        } catch (SQLException refused) {
            String state = String.valueOf(refused.getSQLState());
            // 28: wrong user or password; 42: no such database, or no right to it.
            if (state.startsWith("28") || state.startsWith("42")) {
                throw new IllegalStateException("no access to the database", refused);
            }
        }
    }

    /** Stamps of recorded time differ by microseconds: a database or a driver that drops them would mix up what was known when. */
    private static void refuseWholeSeconds(Connection connection) throws SQLException {
        LocalDateTime given = LocalDateTime.of(2026, 7, 1, 12, 0, 0, 123_456_000);
        try (PreparedStatement question = connection.prepareStatement("select cast(? as datetime(6))")) {
            question.setObject(1, given);
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                if (!given.equals(answer.getObject(1, LocalDateTime.class))) {
                    throw new IllegalStateException("the database drops parts of a second");
                }
            }
        }
    }

    /** An older program would read and write a schema that it does not know. */
    private static void refuseNewer(MigrationInfo current) {
        if (current != null && current.getState() == MigrationState.FUTURE_SUCCESS) {
            throw new IllegalStateException("lược đồ phiên bản " + current.getVersion()
                    + " mới hơn chương trình này; dùng bản mới hoặc phục hồi bản sao lưu / the schema is newer than this"
                    + " program; use the newer one or restore a backup");
        }
    }

    private static FluentConfiguration configuration(DataSource dataSource) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .encoding(java.nio.charset.StandardCharsets.UTF_8)
                .table("schema_history")
                .connectRetries(10)
                .connectRetriesInterval(3);
    }

    /** Whether a database answers. */
    public static boolean answers(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException away) {
            return false;
        }
    }
}
