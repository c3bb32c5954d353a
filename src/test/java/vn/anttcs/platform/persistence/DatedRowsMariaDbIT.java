package vn.anttcs.platform.persistence;

import javax.sql.DataSource;

/** The kernel of dated rows on a real MariaDB. */
class DatedRowsMariaDbIT extends DatedRowsTest {
    @Override
    DataSource dataSource() {
        return TestDatabases.mariaDb();
    }
}
