package vn.anttcs.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The database under a test: embedded H2, or a schema of its own in a real MariaDB started once for the suite. */
public final class TestDatabase {
    private static MariaDb mariaDb;
    private final Map<String, String> settings;

    TestDatabase(Map<String, String> settings) {
        this.settings = settings;
    }

    /** The database that the suite runs on. */
    public static TestDatabase chosen() {
        return "mariadb".equals(System.getProperty("anttcs.test.database")) ? mariaDb() : h2();
    }

    /** The same for a server in a folder, open to connections of the tests. */
    static TestDatabase chosen(Path folder) {
        return "mariadb".equals(System.getProperty("anttcs.test.database")) ? mariaDb() : openH2(folder);
    }

    /** Embedded in the server as {@link #h2()} is, but open to connections of the tests as well. */
    private static TestDatabase openH2(Path folder) {
        return new TestDatabase(Map.of(
                "ANTTCS_DB_URL",
                "jdbc:h2:file:" + folder.resolve("data").resolve("anttcs")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                        + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;AUTO_SERVER=TRUE",
                "ANTTCS_DB_USER",
                "anttcs",
                "ANTTCS_DB_PASSWORD",
                "mat-khau"));
    }

    public static TestDatabase h2() {
        return new TestDatabase(Map.of());
    }

    /**
     * A new, empty schema in the MariaDB of the suite, which waits for the disk at each commit with
     * {@code -Danttcs.test.durable=true}.
     */
    public static synchronized TestDatabase mariaDb() {
        if (mariaDb == null) {
            mariaDb = Boolean.getBoolean("anttcs.test.durable") ? MariaDb.durable() : MariaDb.quick();
        }
        return mariaDb.schema();
    }

    /** A connection of the tests, beside the server. */
    Connection connect() {
        return connect(settings.get("ANTTCS_DB_URL"));
    }

    static Connection connect(String url) {
        try {
            return DriverManager.getConnection(url, "anttcs", "mat-khau");
        } catch (SQLException failed) {
            throw new IllegalStateException("no connection to the database of the server", failed);
        }
    }

    /** Settings by which a server finds it. */
    public Map<String, String> settings() {
        return settings;
    }
}
