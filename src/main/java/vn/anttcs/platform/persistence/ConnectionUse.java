package vn.anttcs.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * How many connections of the pool are at work, and how many calls wait for one, under {@code /metrics}. A transaction
 * keeps its connection to its end, whatever is closed meanwhile. Counted here, because each server shows its pool in its
 * own way or not at all.
 */
@ApplicationScoped
class ConnectionUse {
    private static final String NAME = "anttcs_database_connections";
    private static final Object COUNTED = ConnectionUse.class;

    private final AtomicInteger used = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Set<Connection> outside =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private MetricRegistry registry;

    @PostConstruct
    void show() {
        registry.gauge(NAME, used::get, new Tag("state", "used"));
        registry.gauge(NAME, () -> Math.max(0, Database.MOST_CONNECTIONS - used.get()), new Tag("state", "free"));
        registry.gauge("anttcs_database_calls_waiting", waiting::get);
    }

    /** A connection of the pool, counted until the transaction or, outside one, the connection is closed. */
    Connection open(DataSource pool) throws SQLException {
        Connection connection = take(pool);
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            outside.add(connection);
            used.incrementAndGet();
        } else if (transactions.getResource(COUNTED) == null) {
            transactions.putResource(COUNTED, true);
            transactions.registerInterposedSynchronization(new Return());
            used.incrementAndGet();
        }
        return connection;
    }

    private Connection take(DataSource pool) throws SQLException {
        waiting.incrementAndGet();
        try {
            return pool.getConnection();
        } catch (SQLException none) {
            // The pool wraps what it met in a failure without a state; whatever it was, a later call may get one.
            throw new SQLTransientConnectionException("no connection to be had", none);
        } finally {
            waiting.decrementAndGet();
        }
    }

    void close(Connection connection) throws SQLException {
        if (outside.remove(connection)) {
            used.decrementAndGet();
        }
        connection.close();
    }

    /** The end of a transaction gives its connection back. */
    private final class Return implements Synchronization {
        @Override
        public void beforeCompletion() {
            // The connection is still at work.
        }

        @Override
        public void afterCompletion(int status) {
            used.decrementAndGet();
        }
    }
}
