package vn.anttcs.access.persistence;

import java.time.Instant;

/**
 * What is known of a key.
 *
 * @param requestHash SHA-256 of the canonical command
 * @param lease number of the reservation
 * @param answer the view or the refusal as JSON; null while the request runs
 */
public record KeyedRequest(
        String requestHash, State state, long lease, Instant leasedUntil, Instant expiresAt, String answer) {
    /** Where a request stands. */
    public enum State {
        /** Being worked on. */
        RESERVED,
        /** Done; the view is kept. */
        DONE,
        /** Refused by law or for a conflict; the refusal is kept. */
        REFUSED
    }
}
