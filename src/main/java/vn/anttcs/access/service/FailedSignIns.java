package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.platform.error.ErrorCode;

/**
 * Notes failed sign-ins in the audit trail. Attempts that are turned away unheard are noted once in a quarter of an hour
 * for each name and address: guessing must not fill the trail.
 */
@ApplicationScoped
public class FailedSignIns {
    private static final Logger LOG = Logger.getLogger(FailedSignIns.class.getName());
    private static final Duration ONCE_IN = Duration.ofMinutes(15);

    private final Map<String, Instant> turnedAway = new Bounded<>(20_000);
    private AuditTrail audit;
    private Clock clock;

    protected FailedSignIns() {}

    @Inject
    public FailedSignIns(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    void note(Optional<AccountRow> account, String userName, String address, ErrorCode code) {
        if (code == ErrorCode.UNAVAILABLE || (code == ErrorCode.TOO_MANY_REQUESTS && isRepeated(userName, address))) {
            return;
        }
        try {
            audit.signInFailed(account, userName, code);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "a failed sign-in could not be noted", failed);
        }
    }

    private boolean isRepeated(String userName, String address) {
        Instant now = clock.instant();
        synchronized (turnedAway) {
            Instant before = turnedAway.get(userName + '\n' + address);
            if (before != null && before.plus(ONCE_IN).isAfter(now)) {
                return true;
            }
            turnedAway.put(userName + '\n' + address, now);
            return false;
        }
    }
}
