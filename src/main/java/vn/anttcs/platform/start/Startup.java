package vn.anttcs.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.persistence.ConfiguredDataSource;
import vn.anttcs.platform.persistence.HeldOpen;
import vn.anttcs.platform.persistence.Migrations;

/** Brings the database to the version of this program before anything uses it, then lets the features prepare their data. */
@Singleton
@jakarta.ejb.Startup
public class Startup {
    private static final List<String> OF_METRO =
            List.of("com.sun.xml.ws.monitoring.endpoint", "com.sun.xml.ws.monitoring.client");

    @Inject
    private Event<DatabaseReady> ready;

    @Inject
    private SchemaVersion schema;

    @PostConstruct
    void start() {
        // Before Metro starts: its monitoring fails on Java 17 with pages of stack traces, and nobody reads it.
        OF_METRO.stream()
                .filter(name -> System.getProperty(name) == null)
                .forEach(name -> System.setProperty(name, "false"));
        DataSource database = new ConfiguredDataSource();
        try {
            HeldOpen.during(database, () -> prepare(database));
        } catch (RuntimeException failed) {
            Notices.say("ANTTCS_DB_URL=" + Settings.databaseUrl().replaceFirst("[;?].*", "") + ": " + reason(failed));
            throw failed;
        }
    }

    private void prepare(DataSource database) {
        String version = Migrations.migrate(database);
        schema.expect(version);
        ready.fire(new DatabaseReady(version));
    }

    /** The innermost message names the cause; a migration that failed says so in its own. */
    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return "cơ sở dữ liệu không dùng được / the database cannot be used: "
                + String.valueOf(cause.getMessage()).lines().findFirst().orElse("?");
    }
}
