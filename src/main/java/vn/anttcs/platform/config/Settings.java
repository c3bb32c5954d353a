package vn.anttcs.platform.config;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.anttcs.platform.error.Language;

/**
 * The settings of the house, read once from MicroProfile Config: each {@code anttcs.x.y} is also the environment variable
 * {@code ANTTCS_X_Y}. The table for IT staff stands in {@code payara/SETTINGS.md}.
 */
public final class Settings {
    private Settings() {}

    private static <T> Optional<T> find(String name, Class<T> type) {
        // The pool opens connections on threads without a context class loader: the loader is named.
        return ConfigProvider.getConfig(Settings.class.getClassLoader()).getOptionalValue(name, type);
    }

    /** Folder of the embedded database and of work files. */
    public static Path dataDirectory() {
        return Path.of(find("anttcs.data.dir", String.class).orElse(".anttcs")).toAbsolutePath();
    }

    /** JDBC address of the database; the embedded one when none is set. */
    public static String databaseUrl() {
        return find("anttcs.db.url", String.class)
                .orElseGet(() -> "jdbc:h2:file:" + dataDirectory().resolve("anttcs")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                        + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE");
    }

    public static String databaseUser() {
        return find("anttcs.db.user", String.class).orElse("anttcs");
    }

    public static String databasePassword() {
        return find("anttcs.db.password", String.class).orElse("anttcs-embedded");
    }

    /** Name of the first administrator. */
    public static Optional<String> administratorUser() {
        return find("anttcs.admin.user", String.class);
    }

    /** Password of the first administrator. */
    public static Optional<String> administratorPassword() {
        return find("anttcs.admin.password", String.class);
    }

    /** Which demonstration force to load into an empty database. */
    public static Demonstration demonstration() {
        return Demonstration.valueOf(
                find("anttcs.demo", String.class).orElse("none").toUpperCase(Locale.ROOT));
    }

    /** The choices of {@code ANTTCS_DEMO}. */
    public enum Demonstration {
        NONE,
        PROVINCE,
        NATION
    }

    /** The language of answers to callers who name none. */
    public static Language language() {
        return Language.of(find("anttcs.language", String.class).orElse("vi"), Language.VI);
    }

    /** Largest request body in bytes; streamed imports have a limit of their own. */
    public static long maximumBody() {
        return find("anttcs.http.max.body", Long.class).orElse(10L * 1024 * 1024);
    }

    /** Calls worked on at the same time; what comes on top waits shortly and is then refused. */
    public static int maximumConcurrentCalls() {
        return find("anttcs.http.max.calls", Integer.class).orElse(64);
    }

    /** Addresses of proxies whose X-Forwarded headers are believed. */
    public static List<String> trustedProxies() {
        return find("anttcs.http.trusted.proxies", String.class).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .toList();
    }
}
