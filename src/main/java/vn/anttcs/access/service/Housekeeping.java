package vn.anttcs.access.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.anttcs.access.persistence.KeyedRequestRows;
import vn.anttcs.access.persistence.TokenRows;

/** Forgets what is kept no longer. Nodes may do it side by side: each deletes what is left. */
@Singleton
public class Housekeeping {
    // Some at a time, so that no lock is held for long.
    private static final int AT_ONCE = 10_000;

    @Inject
    private KeyedRequestRows requests;

    @Inject
    private TokenRows tokens;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void tidy() {
        Instant now = clock.instant();
        tokens.deleteExpired(now);
        requests.deleteExpired(now, AT_ONCE);
    }
}
