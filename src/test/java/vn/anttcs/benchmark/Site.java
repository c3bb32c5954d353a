package vn.anttcs.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.anttcs.server.TestDatabase;

/**
 * Where a benchmark runs.
 *
 * @param folder what the servers write: data, logs, archives
 * @param settings of the application
 */
record Site(Path folder, int port, Map<String, String> settings) {
    private static final String URL = "ANTTCS_DB_URL";
    private static final String USER = "ANTTCS_DB_USER";
    private static final String PASSWORD = "ANTTCS_DB_PASSWORD";

    /** A database named in the environment, else one of our own. */
    static Site of() throws IOException {
        String kept = System.getProperty("benchmark.folder", "");
        Path folder = kept.isEmpty()
                ? Files.createTempDirectory("anttcs-benchmark")
                : Files.createDirectories(Path.of(kept).toAbsolutePath());
        Map<String, String> settings = new HashMap<>(given());
        if (settings.isEmpty()) {
            settings.putAll(TestDatabase.chosen().settings());
        }
        settings.put("ANTTCS_DATA_DIR", folder.resolve("data").toString());
        settings.put("ANTTCS_ADMIN_USER", Caller.USER);
        settings.put("ANTTCS_ADMIN_PASSWORD", Caller.PASSWORD);
        settings.putIfAbsent(
                URL,
                "jdbc:h2:file:" + folder.resolve("data").resolve("anttcs")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                        + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=64;OPTIMIZE_REUSE_RESULTS=0");
        settings.putIfAbsent(USER, "anttcs");
        settings.putIfAbsent(PASSWORD, "anttcs-embedded");
        return new Site(folder, freePort(), Map.copyOf(settings));
    }

    private static Map<String, String> given() {
        Map<String, String> given = new HashMap<>();
        for (String name : List.of(URL, USER, PASSWORD)) {
            String text = System.getenv(name);
            if (text != null && !text.isEmpty()) {
                given.put(name, text);
            }
        }
        return given;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean embedded() {
        return settings.get(URL).startsWith("jdbc:h2:");
    }

    String database() {
        return embedded() ? "H2" : "MariaDB";
    }

    /** The application under the root of the server. */
    Path application() throws IOException {
        Path root = folder.resolve("ROOT.war");
        Benchmarks.copy(Benchmarks.target().resolve("anttcs.war"), root);
        return root;
    }

    /** The database as the floor opens it: the same one with the same options. */
    String driverUrl() {
        String url = settings.get(URL);
        String options = (url.contains("?") ? "&" : "?")
                + "rewriteBatchedStatements=true&cachePrepStmts=true&prepStmtCacheSize=250"
                + "&prepStmtCacheSqlLimit=4096&cacheServerConfiguration=true&elideSetAutoCommits=true&useLocalSessionState=true"
                + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&fallbackToSystemKeyStore=false";
        return embedded() ? url : url + options;
    }

    /** What the floor is told of the database. */
    List<String> floorProperties() {
        return List.of(
                "-Dfloor.url=" + driverUrl(),
                "-Dfloor.user=" + settings.get(USER),
                "-Dfloor.password=" + settings.get(PASSWORD));
    }

    /** How large the embedded database has become. */
    void printSize() throws IOException {
        Path file = folder.resolve("data").resolve("anttcs.mv.db");
        if (embedded() && Files.exists(file)) {
            System.out.printf(Locale.ROOT, "file of the embedded database: %d MB%n", Files.size(file) >> 20);
        }
    }
}
