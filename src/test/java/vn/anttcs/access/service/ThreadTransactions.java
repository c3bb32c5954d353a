package vn.anttcs.access.service;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source whose connections join the transaction of their thread, as those of the server do. */
final class ThreadTransactions implements DataSource {
    private final DataSource target;
    private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();

    ThreadTransactions(DataSource target) {
        this.target = target;
    }

    /** Runs work in a transaction of its own, whatever this thread has open. */
    <T> T inNew(Callable<T> work) throws Exception {
        Connection outer = CURRENT.get();
        try (Connection connection = target.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            CURRENT.set(connection);
            try {
                T result = work.call();
                connection.commit();
                return result;
            } catch (Exception failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
                CURRENT.set(outer);
            }
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection joined = CURRENT.get();
        return joined == null ? target.getConnection() : left(joined);
    }

    /** The connection of the transaction, which its users cannot close. */
    private static Connection left(Connection joined) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(joined, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return target.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        target.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        target.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return target.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return target.isWrapperFor(type);
    }
}
