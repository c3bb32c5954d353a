package vn.anttcs.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.anttcs.platform.persistence.ConfiguredDataSource;
import vn.anttcs.platform.persistence.Migrations;

/** Brings the database to the version of this program before anything uses it, then lets the features prepare their data. */
@Singleton
@jakarta.ejb.Startup
public class Startup {
    @Inject
    private Event<DatabaseReady> ready;

    @PostConstruct
    void start() {
        String version = Migrations.migrate(new ConfiguredDataSource());
        ready.fire(new DatabaseReady(version));
    }
}
