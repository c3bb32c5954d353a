package vn.anttcs.benchmark;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.anttcs.server.TestDatabase;

/**
 * {@code mvn package exec:exec@benchmark}: start, roster load of a whole nation, reads, one recognised member, search;
 * on H2, or with {@code -Danttcs.test.database=mariadb} on MariaDB. Prints figures and ratios to the floor.
 */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        HistoryBenchmark.run();
        Path folder = Files.createTempDirectory("anttcs-benchmark");
        Path war = Path.of("target", "anttcs.war").toAbsolutePath();
        Path root = Files.copy(war, folder.resolve("ROOT.war"));
        Map<String, String> settings = settings(folder);
        int port = freePort();
        try (Server first = Server.start(folder, port, settings, floor(settings), root)) {
            print("start, first time with the seed of the map", first.awaitReady());
        }
        start(folder, port, settings, root);
        try (Server server = Server.start(folder, port, settings, floor(settings), root, FloorArchive.floor(folder))) {
            server.awaitReady();
            NationLoad.run(port);
            Reads.run(port);
        }
    }

    private static void start(Path folder, int port, Map<String, String> settings, Path root) throws Exception {
        Path empty = FloorArchive.empty(folder);
        long bare = Long.MAX_VALUE;
        long house = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            try (Server server = Server.start(folder, port, Map.of(), List.of(), empty)) {
                bare = Math.min(bare, server.awaitReady());
            }
            try (Server server = Server.start(folder, port, settings, floor(settings), root)) {
                house = Math.min(house, server.awaitReady());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "start to ready, best of 3: empty WAR %d ms, ANTTCS %d ms, ratio %.2f%n",
                bare,
                house,
                (double) house / bare);
    }

    private static Map<String, String> settings(Path folder) {
        Map<String, String> settings = new HashMap<>(TestDatabase.chosen().settings());
        settings.put("ANTTCS_DATA_DIR", folder.resolve("data").toString());
        settings.put("ANTTCS_ADMIN_USER", Reads.USER);
        settings.put("ANTTCS_ADMIN_PASSWORD", Reads.PASSWORD);
        settings.putIfAbsent(
                "ANTTCS_DB_URL",
                "jdbc:h2:file:" + folder.resolve("data").resolve("anttcs")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                        + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE");
        settings.putIfAbsent("ANTTCS_DB_USER", "anttcs");
        settings.putIfAbsent("ANTTCS_DB_PASSWORD", "anttcs-embedded");
        return settings;
    }

    /** The floor opens the same database with the same options. */
    private static List<String> floor(Map<String, String> settings) {
        String url = settings.get("ANTTCS_DB_URL");
        String options = "?rewriteBatchedStatements=true&cachePrepStmts=true&prepStmtCacheSize=250"
                + "&prepStmtCacheSqlLimit=4096&cacheServerConfiguration=true&elideSetAutoCommits=true"
                + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
        return List.of(
                "-Dfloor.url=" + (url.startsWith("jdbc:h2:") ? url : url + options),
                "-Dfloor.user=" + settings.get("ANTTCS_DB_USER"),
                "-Dfloor.password=" + settings.get("ANTTCS_DB_PASSWORD"));
    }

    private static int freePort() throws java.io.IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static void print(String what, long milliseconds) {
        System.out.printf(Locale.ROOT, "%s: %.1f s%n", what, milliseconds / 1000.0);
    }
}
