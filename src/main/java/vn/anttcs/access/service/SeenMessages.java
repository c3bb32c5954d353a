package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * Messages whose UsernameToken was seen in the last five minutes: the same user, nonce and creation time once more is a
 * replay. A creation time that cannot be read does not count; one without zone is UTC.
 */
@ApplicationScoped
public class SeenMessages {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int LIMIT = 50_000;

    private final Map<String, Instant> seen = new Bounded<>(LIMIT);
    private Clock clock;

    protected SeenMessages() {}

    @Inject
    public SeenMessages(Clock clock) {
        this.clock = clock;
    }

    /** Whether the message is fresh; from now on it is seen. The key is user, nonce and creation time in three lines. */
    boolean isFresh(String replayKey) {
        Instant now = clock.instant();
        Instant created = created(replayKey.substring(replayKey.lastIndexOf('\n') + 1));
        if (created != null && created.plus(KEPT).isBefore(now)) {
            return false;
        }
        synchronized (seen) {
            Instant before = seen.put(replayKey, now);
            return before == null || before.plus(KEPT).isBefore(now);
        }
    }

    private static Instant created(String text) {
        try {
            boolean zoned = text.matches(".*(Z|[+-]\\d{2}:\\d{2})$");
            return zoned
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
