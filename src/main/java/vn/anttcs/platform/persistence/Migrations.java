package vn.anttcs.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the schema of the database to the version of this program. One set of migrations serves H2, MySQL and MariaDB. */
public final class Migrations {
    private Migrations() {}

    /** Migrates; of several nodes starting together one does the work and the others wait. */
    public static String migrate(DataSource dataSource) {
        Flyway flyway = configuration(dataSource).load();
        flyway.migrate();
        MigrationInfo current = flyway.info().current();
        return current == null ? "0" : current.getVersion().toString();
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
