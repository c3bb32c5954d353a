package vn.anttcs.benchmark.floor;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Opens connections for the floor, by the same drivers with the same options as the application's. */
public class FloorSource implements DataSource {
    private DataSource target;

    private synchronized DataSource target() {
        if (target == null) {
            String url = System.getProperty("floor.url");
            if (url.startsWith("jdbc:h2:")) {
                JdbcDataSource h2 = new JdbcDataSource();
                h2.setURL(url);
                h2.setUser(System.getProperty("floor.user"));
                h2.setPassword(System.getProperty("floor.password"));
                target = h2;
            } else {
                MysqlDataSource mysql = new MysqlDataSource();
                mysql.setUrl(url);
                mysql.setUser(System.getProperty("floor.user"));
                mysql.setPassword(System.getProperty("floor.password"));
                target = mysql;
            }
        }
        return target;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return target().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return target().getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // The pool sets one; nothing is written.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The drivers' own timeouts hold.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return target().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return target().isWrapperFor(type);
    }
}
