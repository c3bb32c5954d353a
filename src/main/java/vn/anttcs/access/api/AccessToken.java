package vn.anttcs.access.api;

import java.time.Instant;

/**
 * Mã phiên: a bearer token, shown this one time.
 *
 * @param token to be sent as {@code Authorization: Bearer …}
 */
public record AccessToken(String tokenNo, String token, String userName, Instant expiresAt) {
    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return "AccessToken[" + tokenNo + "]";
    }
}
