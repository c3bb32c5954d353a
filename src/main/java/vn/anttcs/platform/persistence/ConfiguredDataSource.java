package vn.anttcs.platform.persistence;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import vn.anttcs.platform.config.Settings;

/** Opens connections to the database that the settings name; the server's pool stands in front of it. */
public class ConfiguredDataSource implements DataSource {
    private DataSource target;
    private PrintWriter logWriter;
    private int loginTimeout;

    private synchronized DataSource target() {
        if (target == null) {
            String url = Settings.databaseUrl();
            target = url.startsWith("jdbc:h2:") ? h2(url) : mysql(url);
        }
        return target;
    }

    private static DataSource h2(String url) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(url);
        h2.setUser(Settings.databaseUser());
        h2.setPassword(Settings.databasePassword());
        return h2;
    }

    private static DataSource mysql(String url) {
        MysqlDataSource mysql = new MysqlDataSource();
        mysql.setUrl(MysqlUrl.complete(url.replaceFirst("^jdbc:mariadb:", "jdbc:mysql:")));
        mysql.setUser(Settings.databaseUser());
        mysql.setPassword(Settings.databasePassword());
        return mysql;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return FractionsOfSeconds.allow(target().getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return FractionsOfSeconds.allow(target().getConnection());
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        logWriter = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
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
