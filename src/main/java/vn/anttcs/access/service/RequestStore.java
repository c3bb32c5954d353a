package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.anttcs.access.persistence.KeyedRequest;
import vn.anttcs.access.persistence.KeyedRequest.State;
import vn.anttcs.access.persistence.KeyedRequestRows;
import vn.anttcs.access.persistence.RequestKey;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;

/**
 * The states of a request with a key: reserved under a lease, then done or refused. A reservation commits before the work
 * begins; the answer commits with the work; whoever lost the lease meanwhile cannot commit.
 */
@ApplicationScoped
public class RequestStore {
    static final Duration LEASE = Duration.ofSeconds(60);
    static final Duration KEPT = Duration.ofDays(7);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HeldKeys held = new HeldKeys();
    private KeyedRequestRows rows;
    private Clock clock;

    protected RequestStore() {}

    @Inject
    public RequestStore(KeyedRequestRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Thrown when another transaction wrote the key first: the transaction ends and the attempt starts again. */
    static final class Overtaken extends RuntimeException {
        Overtaken() {
            super("another transaction wrote the key first", null, false, false);
        }
    }

    /**
     * Reserves a key, or returns what is kept of it ({@code DONE} or {@code REFUSED}). Refuses with
     * {@code IDEMPOTENCY_MISMATCH} and {@code IN_PROGRESS}.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public KeyedRequest reserve(RequestKey key, String requestHash) {
        Instant now = clock.instant();
        KeyedRequest own =
                new KeyedRequest(requestHash, State.RESERVED, RANDOM.nextLong(), now.plus(LEASE), now.plus(KEPT), null);
        Optional<KeyedRequest> known = rows.lock(key);
        if (known.isEmpty()) {
            if (!rows.insert(key, own)) {
                throw new Overtaken();
            }
            return own;
        }
        if (!known.get().expiresAt().isAfter(now)) {
            rows.update(key, own);
            return own;
        }
        return again(key, known.get(), own, now);
    }

    private KeyedRequest again(RequestKey key, KeyedRequest known, KeyedRequest own, Instant now) {
        if (!known.requestHash().equals(own.requestHash())) {
            throw Refusal.of(ErrorCode.IDEMPOTENCY_MISMATCH);
        }
        if (known.state() != State.RESERVED) {
            return known;
        }
        if (known.leasedUntil().isAfter(now) && !held.contains(known.lease())) {
            throw Refusal.of(ErrorCode.IN_PROGRESS);
        }
        rows.update(key, own);
        return own;
    }

    /** Keeps the view in the transaction of the work itself; refuses when the lease has gone to somebody else. */
    void done(Lease lease, String view) {
        if (!rows.finish(lease.key(), lease.number(), State.DONE, view)) {
            throw Refusal.of(ErrorCode.IN_PROGRESS);
        }
    }

    /** Keeps a refusal, after the work was rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Lease lease, String refusal) {
        rows.finish(lease.key(), lease.number(), State.REFUSED, refusal);
    }

    /** Gives the key up after a failure of ours: the client may try again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void release(Lease lease) {
        rows.release(lease.key(), lease.number());
    }

    /**
     * Remembers a lease that is over but could not be ended where it stands, because the database is away: whoever sends
     * the same again to this node need not wait until it has run out. Had its work been committed after all, the row
     * would say so.
     */
    void remember(Lease lease) {
        held.add(lease.number(), clock.instant());
    }
}
