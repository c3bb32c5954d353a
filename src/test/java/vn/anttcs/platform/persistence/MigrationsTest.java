package vn.anttcs.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The schema as a start finds it. */
class MigrationsTest {
    private final DataSource dataSource = TestDatabases.h2();

    @Test
    void leaves_a_current_schema_as_it_is() {
        String version = Migrations.migrate(dataSource);

        assertThat(Migrations.migrate(dataSource)).isEqualTo(version);
    }

    @Test
    void refuses_a_schema_that_a_newer_program_has_made() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into schema_history (installed_rank, version, description, type, script,"
                    + " installed_by, execution_time, success) values (9999, '9999', 'later', 'SQL', 'V9999__later.sql',"
                    + " 'sa', 1, true)");
        }

        assertThatThrownBy(() -> Migrations.migrate(dataSource)).hasMessageContaining("newer than this program");
    }
}
