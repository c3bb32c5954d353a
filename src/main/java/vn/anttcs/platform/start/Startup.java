package vn.anttcs.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.persistence.ConfiguredDataSource;
import vn.anttcs.platform.persistence.Migrations;

/** Brings the database to the version of this program before anything uses it, then lets the features prepare their data. */
@Singleton
@jakarta.ejb.Startup
public class Startup {
    @Inject
    private Event<DatabaseReady> ready;

    @Inject
    private SchemaVersion schema;

    @PostConstruct
    void start() {
        try {
            String version = Migrations.migrate(new ConfiguredDataSource());
            schema.expect(version);
            ready.fire(new DatabaseReady(version));
        } catch (RuntimeException failed) {
            Notices.say("ANTTCS_DB_URL=" + Settings.databaseUrl().replaceFirst("[;?].*", "") + ": " + reason(failed));
            throw failed;
        }
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
