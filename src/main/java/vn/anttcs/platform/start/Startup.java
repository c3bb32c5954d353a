package vn.anttcs.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import vn.anttcs.platform.persistence.ConfiguredDataSource;
import vn.anttcs.platform.persistence.Migrations;

/** Brings the database to the version of this program before anything uses it. */
@Singleton
@jakarta.ejb.Startup
public class Startup {
    @PostConstruct
    void start() {
        Migrations.migrate(new ConfiguredDataSource());
    }
}
