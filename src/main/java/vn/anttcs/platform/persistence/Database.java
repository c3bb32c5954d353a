package vn.anttcs.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;

/** The way to the database: every use of it joins the transaction of the service that is at work. */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/anttcs",
        className = "vn.anttcs.platform.persistence.ConfiguredDataSource",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = Database.MOST_CONNECTIONS,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=table",
            "fish.payara.validation-table-name=clock",
            "fish.payara.validate-atmost-once-period-in-seconds=10",
            "fish.payara.fail-all-connections=false",
            // The server's wrapper around results looks each method up by reflection for each column of each row.
            "fish.payara.wrap-jdbc-objects=false",
            // All connections are alike: without this each use compares the settings of the pool's with its own.
            "fish.payara.match-connections=false",
            "fish.payara.max-wait-time-in-millis=5000",
            "fish.payara.connection-creation-retry-attempts=0"
        })
public class Database {
    static final int MOST_CONNECTIONS = 48;

    // H2 serves one range of an index for a select, and would parse a union anew each time.
    private static final List<BinaryOperator<String>> IN_HALVES =
            List.of(DatedTable::standing, DatedTable::supersededSince);
    private static final List<BinaryOperator<String>> AT_ONCE = List.of(DatedTable::held);

    @Resource(lookup = "java:app/jdbc/anttcs")
    private DataSource dataSource;

    @Inject
    private ConnectionUse use;

    private Jdbi jdbi;
    private volatile Boolean h2;

    protected Database() {}

    /** For tests without a server. */
    public Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    DataSource dataSource() {
        return dataSource;
    }

    private synchronized Jdbi jdbi() {
        if (jdbi == null) {
            jdbi = Columns.install(use == null ? Jdbi.create(dataSource) : Jdbi.create(new Counted()));
        }
        return jdbi;
    }

    /** The pool, with an eye on how much of it is in use. */
    private final class Counted implements ConnectionFactory {
        @Override
        public Connection openConnection() throws SQLException {
            return use.open(dataSource);
        }

        @Override
        public void closeConnection(Connection connection) throws SQLException {
            use.close(connection);
        }
    }

    /** How a query asks for many identities in this column of its table. */
    public Among among(String column) {
        return Among.of(column, isH2());
    }

    /**
     * How dated facts are found at two times: each makes a select of a list of columns and a condition. They are asked
     * one after the other, the later ones only for identities of which an earlier one has not told everything.
     */
    public List<BinaryOperator<String>> looks() {
        return isH2() ? IN_HALVES : AT_ONCE;
    }

    /**
     * Asks the same about many identities, {@link Among#MOST} of them at a time.
     *
     * @param column where the identities stand
     * @param sql the question, with the two parts of an {@link Among} in it
     * @param read binds what else the question needs, and maps the rows
     */
    public <T> List<T> about(
            String column,
            Collection<Long> identities,
            Function<Among, String> sql,
            Function<Query, ResultIterable<T>> read) {
        return about(column, Long.class, identities, sql, read);
    }

    /** The same about identities that are no numbers, such as codes. */
    public <K, T> List<T> about(
            String column,
            Class<K> type,
            Collection<K> identities,
            Function<Among, String> sql,
            Function<Query, ResultIterable<T>> read) {
        Among among = among(column);
        String text = sql.apply(among);
        List<K> all = identities.stream().distinct().toList();
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += Among.MOST) {
            List<K> chunk = all.subList(from, Math.min(all.size(), from + Among.MOST));
            use(handle -> read.apply(among.bind(handle.createQuery(text), type, chunk))
                    .forEach(found::add));
        }
        return found;
    }

    private boolean isH2() {
        if (h2 == null) {
            h2 = with(handle -> handle.queryMetadata(DatabaseMetaData::getDatabaseProductName)
                    .equals("H2"));
        }
        return h2;
    }

    /** Runs statements and returns what they find. */
    public <R, E extends Exception> R with(HandleCallback<R, E> work) throws E {
        return jdbi().withHandle(handle -> {
            try {
                return work.withHandle(handle);
            } catch (RuntimeException failed) {
                throw LostConnection.or(failed, handle.getConnection());
            }
        });
    }

    /** The rows that a select of every call finds. */
    public <T> List<T> list(Select select, Map<String, ?> values, Select.Row<T> row) {
        return with(handle -> select.list(handle.getConnection(), values, row));
    }

    /** Runs statements that return nothing. */
    public <E extends Exception> void use(HandleConsumer<E> work) throws E {
        with(work.asCallback());
    }
}
