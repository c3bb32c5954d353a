package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords verified in the last five minutes, so that the slow hash does not run on each call. What is kept is an HMAC
 * under a key that only this process has; it covers the version of the account, so any change of the account forgets it.
 */
@ApplicationScoped
public class PasswordMemory {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int LIMIT = 20_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key = randomKey();
    private final Map<String, Instant> until = new Bounded<>(LIMIT);
    private Clock clock;

    protected PasswordMemory() {}

    @Inject
    public PasswordMemory(Clock clock) {
        this.clock = clock;
    }

    private static SecretKeySpec randomKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    /** What stands for a password of an account at a version; worth nothing outside this process. */
    String proof(String userName, long version, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((userName + '\n' + version + '\n').getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether this proof was remembered less than five minutes ago. */
    boolean knows(String proof) {
        synchronized (until) {
            Instant end = until.get(proof);
            return end != null && clock.instant().isBefore(end);
        }
    }

    void remember(String proof) {
        synchronized (until) {
            until.put(proof, clock.instant().plus(KEPT));
        }
    }
}
