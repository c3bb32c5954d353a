package vn.anttcs.access.persistence;

import java.time.Instant;

/** One bearer token as stored: its hash, never the token itself. */
public record TokenRow(
        long id,
        String tokenNo,
        long accountId,
        String tokenHash,
        String purpose,
        Instant createdAt,
        Instant expiresAt) {}
