package vn.anttcs.platform.persistence;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Databases for tests without a server, brought to the current schema. */
public final class TestDatabases {
    private TestDatabases() {}

    /** A new H2 database in memory. */
    public static DataSource h2() {
        DataSource dataSource = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                "anttcs",
                "anttcs");
        Migrations.migrate(dataSource);
        return dataSource;
    }
}
