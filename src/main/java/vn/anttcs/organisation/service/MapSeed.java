package vn.anttcs.organisation.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Logger;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Failures;
import vn.anttcs.platform.persistence.ConfiguredDataSource;
import vn.anttcs.platform.persistence.OwnConnection;
import vn.anttcs.platform.start.DatabaseReady;

/** Loads the real units at the first start. Several nodes may start at once: one loads, the others wait for it. */
@ApplicationScoped
public class MapSeed {
    private static final Logger LOG = Logger.getLogger(MapSeed.class.getName());
    // Each attempt waits for the lock as long as the database lets it, about ten seconds.
    private static final int ATTEMPTS = 30;

    @Inject
    private Clock clock;

    // Before observers that need units: accounts with grants, the demonstration force.
    void load(@Observes @Priority(100) DatabaseReady ready) {
        for (int attempt = 1; ; attempt++) {
            try {
                if (OwnConnection.inTransaction(new ConfiguredDataSource(), database -> MapLoading.on(database, clock)
                        .loadOnce())) {
                    LOG.info("Administrative units loaded");
                }
                return;
            } catch (RuntimeException failed) {
                if (attempt == ATTEMPTS || Failures.asRefusal(failed).code() != ErrorCode.UNAVAILABLE) {
                    throw failed;
                }
            }
        }
    }
}
