package vn.anttcs.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Reads and writes the requests that came with an idempotency key. */
@ApplicationScoped
public class KeyedRequestRows {
    private static final String WHERE =
            " where account_id = :accountId and operation = :operation and key_hash = :keyHash";

    private Database database;

    protected KeyedRequestRows() {}

    @Inject
    public KeyedRequestRows(Database database) {
        this.database = database;
    }

    /** What is known of a key, its row locked. */
    public Optional<KeyedRequest> lock(RequestKey key) {
        return database.with(handle -> handle.createQuery(
                        "select request_hash, state, lease, leased_until, expires_at, answer from keyed_request" + WHERE
                                + " for update")
                .bindMethods(key)
                .map(ConstructorMapper.of(KeyedRequest.class))
                .findFirst());
    }

    /** Writes the first row of a key; false when another transaction was faster. */
    public boolean insert(RequestKey key, KeyedRequest request) {
        return UniqueKeys.holds(() -> database.use(handle -> handle.createUpdate(
                        "insert into keyed_request (account_id, operation, key_hash,"
                                + " request_hash, state, lease, leased_until, expires_at, answer) values (:accountId,"
                                + " :operation, :keyHash, :requestHash, :state, :lease, :leasedUntil, :expiresAt, :answer)")
                .bindMethods(key)
                .bindMethods(request)
                .execute()));
    }

    /** Replaces what is known of a locked key. */
    public void update(RequestKey key, KeyedRequest request) {
        database.use(
                handle -> handle.createUpdate("update keyed_request set request_hash = :requestHash, state = :state,"
                                + " lease = :lease, leased_until = :leasedUntil, expires_at = :expiresAt, answer = :answer"
                                + WHERE)
                        .bindMethods(key)
                        .bindMethods(request)
                        .execute());
    }

    /** Keeps the answer of a reservation; false when the reservation is no longer this one. */
    public boolean finish(RequestKey key, long lease, KeyedRequest.State state, String answer) {
        return database.with(handle -> handle.createUpdate("update keyed_request set state = :state, answer = :answer"
                                + WHERE + " and lease = :lease and state = 'RESERVED'")
                        .bindMethods(key)
                        .bind("lease", lease)
                        .bind("state", state)
                        .bind("answer", answer)
                        .execute())
                == 1;
    }

    /** Gives a reservation up. */
    public void release(RequestKey key, long lease) {
        database.use(handle -> handle.createUpdate(
                        "delete from keyed_request" + WHERE + " and lease = :lease and state = 'RESERVED'")
                .bindMethods(key)
                .bind("lease", lease)
                .execute());
    }

    /** Forgets requests that are kept no longer, some at a time so that no lock is held for long; tells how many. */
    public int deleteExpired(Instant now, int atMost) {
        return database.with(
                handle -> handle.createUpdate("delete from keyed_request where expires_at <= :now limit " + atMost)
                        .bind("now", now)
                        .execute());
    }
}
