package vn.anttcs.platform.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javax.sql.DataSource;

/**
 * One transaction on one connection of its own, beside the server's pool and transactions: for loads at the start, while
 * the server does not yet enlist connections in transactions that begin inside one another.
 */
public final class OwnConnection {
    private OwnConnection() {}

    /** Does the work on a new connection and commits; whatever it throws rolls everything back. */
    public static <T> T inTransaction(DataSource source, Function<Database, T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            return finished(connection, work);
        } catch (SQLException failed) {
            throw new IllegalStateException("a transaction of its own failed", failed);
        }
    }

    private static <T> T finished(Connection connection, Function<Database, T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.apply(new Database(only(connection)));
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }

    /** Ids for one load, reserved in its transaction; a load that needs more than it reserved is a mistake of ours. */
    public static LongSupplier reserveIds(Database database, int most) {
        long first = database.with(
                handle -> handle.createQuery("select next_value from id_block where series = 'id' for update")
                        .mapTo(Long.class)
                        .one());
        database.use(handle -> handle.createUpdate("update id_block set next_value = :next where series = 'id'")
                .bind("next", first + most)
                .execute());
        AtomicLong next = new AtomicLong(first);
        return () -> {
            long id = next.getAndIncrement();
            if (id >= first + most) {
                throw new IllegalStateException("more than " + most + " ids");
            }
            return id;
        };
    }

    /** A data source of one connection that stays open when it is handed back. */
    private static DataSource only(Connection connection) {
        Connection kept = proxy(Connection.class, (name, call) -> name.equals("close") ? null : call.on(connection));
        return proxy(DataSource.class, (name, call) -> {
            if (name.equals("getConnection")) {
                return kept;
            }
            throw new UnsupportedOperationException(name);
        });
    }

    private interface Call {
        Object on(Object target) throws Exception;
    }

    private interface Reaction {
        Object to(String method, Call call) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Reaction reaction) {
        return type.cast(Proxy.newProxyInstance(
                OwnConnection.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return reaction.to(method.getName(), target -> method.invoke(target, arguments));
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
