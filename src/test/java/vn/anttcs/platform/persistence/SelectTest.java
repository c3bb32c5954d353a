package vn.anttcs.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.anttcs.shared.Sex;

class SelectTest {
    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00.000001Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=MySQL");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table thing (id bigint, sex varchar(10), known datetime(6), since date)");
            statement.execute("insert into thing values (1, 'MALE', '2026-11-22 05:00:00.000001', '2026-11-22'),"
                    + " (2, 'FEMALE', '2026-11-22 05:00:00.000002', '2026-11-23')");
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private List<Long> ids(String condition, Map<String, ?> values) {
        return Select.of("select id from thing where " + condition + " order by id")
                .list(connection, values, row -> row.getLong(1));
    }

    @Test
    void a_name_stands_for_its_value_wherever_it_occurs() {
        assertThat(ids("id >= :low and id < :high and :low = 1", Map.of("high", 3L, "low", 1L)))
                .containsExactly(1L, 2L);
        assertThat(ids("id >= :low and id < :high", Map.of("high", 2L, "low", 1L)))
                .containsExactly(1L);
    }

    @Test
    void words_days_and_instants_are_bound_as_they_lie_in_columns() throws SQLException {
        assertThat(ids("sex = :sex", Map.of("sex", Sex.FEMALE))).containsExactly(2L);
        assertThat(ids("since = :day", Map.of("day", DAY))).containsExactly(1L);
        assertThat(ids("known = :known", Map.of("known", NOON))).containsExactly(1L);
        assertThat(Select.of("select known from thing where id = :id")
                        .list(connection, Map.of("id", 1L), row -> Select.instant(row, 1)))
                .containsExactly(NOON);
    }

    @Test
    void a_name_without_a_value_is_an_error_of_the_program() {
        assertThatThrownBy(() -> ids("id = :id", Map.of("it", 1L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id");
    }

    @Test
    void what_the_database_refuses_comes_with_its_cause() {
        assertThatThrownBy(() -> ids("nowhere = 1", Map.of())).hasCauseInstanceOf(SQLException.class);
    }
}
