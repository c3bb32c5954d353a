package vn.anttcs.platform.config;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.anttcs.platform.error.Language;

/**
 * The values of the settings of the house, read from MicroProfile Config: each {@code anttcs.x.y} is also the environment
 * variable {@code ANTTCS_X_Y}. The list of them is {@link Setting}. The table for IT staff stands in {@code payara/SETTINGS.md}.
 */
public final class Settings {
    private Settings() {}

    private static Optional<String> find(Setting setting) {
        // The pool opens connections on threads without a context class loader: the loader is named.
        return ConfigProvider.getConfig(Settings.class.getClassLoader())
                .getOptionalValue(setting.property(), String.class)
                .map(String::strip);
    }

    private static String get(Setting setting) {
        return find(setting).orElse(setting.defaultValue());
    }

    /** Port of the HTTP listener when the launcher started the server; the server's own settings decide otherwise. */
    public static int httpPort() {
        return Integer.parseInt(get(Setting.HTTP_PORT));
    }

    /** Folder of the embedded database and of work files. */
    public static Path dataDirectory() {
        return Path.of(get(Setting.DATA_DIR)).toAbsolutePath();
    }

    /**
     * JDBC address of the database; the embedded one when none is set. H2 keeps eight statements of a connection if not
     * told otherwise, and the last result of each, however large.
     */
    public static String databaseUrl() {
        return find(Setting.DB_URL)
                .orElseGet(
                        () -> "jdbc:h2:file:" + dataDirectory().resolve("anttcs")
                                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                                + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=64;OPTIMIZE_REUSE_RESULTS=0");
    }

    public static String databaseUser() {
        return get(Setting.DB_USER);
    }

    public static String databasePassword() {
        return find(Setting.DB_PASSWORD).orElse("anttcs-embedded");
    }

    /** Name of the first administrator. */
    public static Optional<String> administratorUser() {
        return find(Setting.ADMIN_USER);
    }

    /** Password of the first administrator. */
    public static Optional<String> administratorPassword() {
        return find(Setting.ADMIN_PASSWORD);
    }

    /** Which demonstration force to load into an empty database. */
    public static Demonstration demonstration() {
        return Demonstration.valueOf(get(Setting.DEMO).toUpperCase(Locale.ROOT));
    }

    /** The choices of {@code ANTTCS_DEMO}. */
    public enum Demonstration {
        NONE,
        PROVINCE,
        NATION
    }

    /** The language of answers to callers who name none. */
    public static Language language() {
        return Language.of(get(Setting.LANGUAGE), Language.VI);
    }

    /** Largest request body in bytes; streamed imports have a limit of their own. */
    public static long maximumBody() {
        return Long.parseLong(get(Setting.HTTP_MAX_BODY));
    }

    /** Largest file of an import in bytes; it is streamed and never lies in memory. */
    public static long maximumImport() {
        return Long.parseLong(get(Setting.IMPORT_MAX_BODY));
    }

    /** Calls worked on at the same time; what comes on top waits shortly and is then refused. */
    public static int maximumConcurrentCalls() {
        return Integer.parseInt(get(Setting.HTTP_MAX_CALLS));
    }

    /** Addresses of proxies whose X-Forwarded headers are believed. */
    public static List<String> trustedProxies() {
        return find(Setting.HTTP_TRUSTED_PROXIES).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .toList();
    }
}
