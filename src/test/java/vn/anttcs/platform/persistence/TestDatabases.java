package vn.anttcs.platform.persistence;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import vn.anttcs.server.TestDatabase;

/** Databases for tests without a server, brought to the current schema. */
public final class TestDatabases {
    private TestDatabases() {}

    /** A new H2 database in memory. */
    public static DataSource h2() {
        DataSource dataSource = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=64;OPTIMIZE_REUSE_RESULTS=0",
                "anttcs",
                "anttcs");
        Migrations.migrate(dataSource);
        return dataSource;
    }

    /** A new schema of a real MariaDB, reached by one connection as the server reaches it. */
    public static DataSource mariaDb() {
        Map<String, String> settings = TestDatabase.mariaDb().settings();
        MysqlDataSource dataSource = new MysqlDataSource();
        dataSource.setUrl(MysqlUrl.complete(settings.get("ANTTCS_DB_URL")));
        dataSource.setUser(settings.get("ANTTCS_DB_USER"));
        dataSource.setPassword(settings.get("ANTTCS_DB_PASSWORD"));
        Migrations.migrate(dataSource);
        return new KeptConnection(dataSource);
    }
}
