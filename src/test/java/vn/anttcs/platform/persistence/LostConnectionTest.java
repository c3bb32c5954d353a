package vn.anttcs.platform.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLNonTransientConnectionException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LostConnectionTest {
    private static final String TWICE = "insert into id_block (series, next_value) values ('id', 1)";
    private Database database;

    @BeforeEach
    void open() {
        database = new Database(TestDatabases.h2());
    }

    @Test
    void a_statement_whose_connection_is_gone_says_so_whatever_the_driver_says() {
        assertThatThrownBy(() -> database.use(handle -> {
                    handle.getConnection().close();
                    handle.execute("select 1");
                }))
                .hasCauseInstanceOf(SQLNonTransientConnectionException.class)
                .rootCause()
                .hasMessageContaining("already closed");
        assertThatThrownBy(() -> database.with(handle -> {
                    handle.getConnection().close();
                    return handle.createQuery("select 1").mapTo(Long.class).one();
                }))
                .hasCauseInstanceOf(SQLNonTransientConnectionException.class);
    }

    @Test
    void a_statement_that_is_wrong_in_itself_says_what_is_wrong() {
        assertThatThrownBy(() -> database.use(handle -> handle.execute(TWICE)))
                .isInstanceOf(UnableToExecuteStatementException.class);
    }

    @Test
    void what_has_nothing_to_do_with_statements_passes_as_it_is() {
        IllegalArgumentException wrong = new IllegalArgumentException("wrong");
        assertThatThrownBy(() -> database.use(handle -> {
                    handle.getConnection().close();
                    throw wrong;
                }))
                .isSameAs(wrong);
    }
}
