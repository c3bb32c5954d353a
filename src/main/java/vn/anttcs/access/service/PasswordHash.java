package vn.anttcs.access.service;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import vn.anttcs.shared.VietnameseText;

/**
 * The slow hash of passwords: PBKDF2 with HMAC-SHA-256. The text form carries its number of rounds, so that the number
 * may grow without making old passwords useless.
 */
public final class PasswordHash {
    /** Rounds of a new hash; about a quarter of a second on a server of today. */
    public static final int ROUNDS = 600_000;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {}

    /** The hash of a password with a salt of its own. */
    public static String of(String password) {
        return of(password, ROUNDS);
    }

    static String of(String password, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return text(rounds, salt, derive(password, salt, rounds));
    }

    /** A hash that no password has; to check against it costs what a real one costs. */
    static String ofNobody() {
        byte[] noise = new byte[SALT_BYTES + HASH_BITS / 8];
        RANDOM.nextBytes(noise);
        return text(
                ROUNDS,
                java.util.Arrays.copyOf(noise, SALT_BYTES),
                java.util.Arrays.copyOfRange(noise, SALT_BYTES, noise.length));
    }

    /** Whether the password is the one that was hashed. Slow on purpose. */
    public static boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$");
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            return false;
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] found = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(found, base64.decode(parts[3]));
    }

    private static String text(int rounds, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                "$", SCHEME, String.valueOf(rounds), base64.encodeToString(salt), base64.encodeToString(hash));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        // The contracts clean every text that comes in; a password shown in a header must read the same.
        PBEKeySpec key = new PBEKeySpec(VietnameseText.clean(password).toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            key.clearPassword();
        }
    }
}
