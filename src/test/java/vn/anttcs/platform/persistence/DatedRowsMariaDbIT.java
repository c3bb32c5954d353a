package vn.anttcs.platform.persistence;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.util.Map;
import javax.sql.DataSource;
import vn.anttcs.server.TestDatabase;

/** The same kernel on a real MariaDB. */
class DatedRowsMariaDbIT extends DatedRowsTest {
    @Override
    DataSource dataSource() {
        Map<String, String> settings = TestDatabase.mariaDb().settings();
        MysqlDataSource dataSource = new MysqlDataSource();
        dataSource.setUrl(MysqlUrl.complete(settings.get("ANTTCS_DB_URL")));
        dataSource.setUser(settings.get("ANTTCS_DB_USER"));
        dataSource.setPassword(settings.get("ANTTCS_DB_PASSWORD"));
        Migrations.migrate(dataSource);
        return new KeptConnection(dataSource);
    }
}
