package vn.anttcs.access.api;

import java.time.Instant;

/** A bearer token, without the token itself. */
public record TokenSummary(String tokenNo, String purpose, Instant createdAt, Instant expiresAt) {}
