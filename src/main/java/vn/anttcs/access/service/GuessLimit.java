package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;

/**
 * Chống dò mật khẩu: counts failed sign-ins of the last fifteen minutes by account and by address. An attempt counts as
 * failed until it has succeeded, so that attempts side by side cannot pass the limit together.
 */
@ApplicationScoped
public class GuessLimit {
    /** Failures of one account before it is closed for a while. */
    static final int OF_ACCOUNT = 10;
    /** Failures from one address; higher, because a whole office may stand behind one. */
    static final int OF_ADDRESS = 50;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 20_000;

    private final Map<String, Failures> failures = new Bounded<>(REMEMBERED);
    private Clock clock;

    protected GuessLimit() {}

    @Inject
    public GuessLimit(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant since) {}

    /** Begins an attempt, or refuses it with {@code TOO_MANY_REQUESTS}. */
    synchronized void begin(String userName, String address) {
        if (count("address " + address) >= OF_ADDRESS || count("account " + userName) >= OF_ACCOUNT) {
            throw Refusal.of(ErrorCode.TOO_MANY_REQUESTS);
        }
        add("account " + userName);
    }

    /** The attempt has failed. */
    synchronized void failed(String address) {
        add("address " + address);
    }

    /** The attempt has succeeded: its account starts from nothing again. */
    synchronized void succeeded(String userName) {
        failures.remove("account " + userName);
    }

    /** The attempt could not be made. */
    synchronized void withdrawn(String userName) {
        failures.computeIfPresent(
                "account " + userName, (key, found) -> new Failures(found.count() - 1, found.since()));
    }

    private int count(String key) {
        Failures found = failures.get(key);
        if (found == null) {
            return 0;
        }
        if (found.since().plus(WINDOW).isBefore(clock.instant())) {
            failures.remove(key);
            return 0;
        }
        return found.count();
    }

    private void add(String key) {
        Failures found = failures.get(key);
        failures.put(
                key, found == null ? new Failures(1, clock.instant()) : new Failures(found.count() + 1, found.since()));
    }
}
