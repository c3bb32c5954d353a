package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.access.persistence.KeyedRequest;
import vn.anttcs.access.persistence.RequestKey;
import vn.anttcs.platform.data.Binder;
import vn.anttcs.platform.data.JsonOutput;
import vn.anttcs.platform.data.JsonText;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Failures;
import vn.anttcs.platform.error.Refusal;

/** Chống lặp: the same key and the same command run once; a repeat by either protocol gets the answer of the first. */
@ApplicationScoped
public class Repeats {
    private static final int TRIES = 5;
    // What the law or the stored records say stays said; what may be otherwise in a moment is not kept.
    private static final Set<ErrorCode> KEPT = EnumSet.of(
            ErrorCode.REFUSED,
            ErrorCode.NEEDS_APPROVAL,
            ErrorCode.CONFLICT,
            ErrorCode.VERSION_CONFLICT,
            ErrorCode.NOT_FOUND,
            ErrorCode.INVALID_REQUEST);

    private RequestStore store;

    protected Repeats() {}

    @Inject
    public Repeats(RequestStore store) {
        this.store = store;
    }

    /** Reserves the key of the attempt, if it has one; a repeat returns the view of the first time or throws its refusal. */
    Optional<Record> begin(Attempt attempt) {
        String key = attempt.call.idempotencyKey();
        if (key == null || !attempt.useCase.write() || attempt.useCase.secret()) {
            return Optional.empty();
        }
        RequestKey owned =
                new RequestKey(attempt.call.caller().accountId(), attempt.useCase.name(), TokenText.hash(key));
        KeyedRequest standing = reserve(owned, TokenText.hash(JsonOutput.write(attempt.command)));
        if (standing.state() == KeyedRequest.State.RESERVED) {
            attempt.lease(new Lease(owned, standing.lease()));
            return Optional.empty();
        }
        attempt.call.markReplayed();
        if (standing.state() == KeyedRequest.State.REFUSED) {
            throw StoredRefusal.read(standing.answer());
        }
        return Optional.of(
                (Record) Binder.fromJson(attempt.useCase.view(), JsonText.readObject(stream(standing.answer()))));
    }

    private KeyedRequest reserve(RequestKey key, String requestHash) {
        for (int tries = 1; ; tries++) {
            try {
                return store.reserve(key, requestHash);
            } catch (RuntimeException failed) {
                if (tries == TRIES || !isPassing(failed)) {
                    throw failed;
                }
            }
        }
    }

    private static boolean isPassing(RuntimeException failed) {
        return failed instanceof RequestStore.Overtaken
                || (!(failed instanceof Refusal) && Failures.asRefusal(failed).code() == ErrorCode.UNAVAILABLE);
    }

    /** Keeps the view, in the transaction of the use case. */
    void done(Attempt attempt, Record view) {
        if (attempt.lease() != null) {
            store.done(attempt.lease(), JsonOutput.write(view));
        }
    }

    /** Keeps the refusal or gives the key up, after the transaction has ended. */
    void failed(Attempt attempt, Refusal refusal) {
        if (attempt.lease() == null) {
            return;
        }
        try {
            settle(attempt.lease(), refusal);
        } catch (RuntimeException away) {
            store.remember(attempt.lease());
            throw away;
        }
    }

    private void settle(Lease lease, Refusal refusal) {
        if (KEPT.contains(refusal.code())) {
            store.refused(lease, StoredRefusal.write(refusal));
        } else {
            store.release(lease);
        }
    }

    static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
