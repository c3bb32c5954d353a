package vn.anttcs.access.service;

import java.util.List;
import vn.anttcs.platform.http.Call;

/** One attempt to run a use case, with what is learnt about it on the way: it tells the audit and the store of keys. */
final class Attempt {
    final UseCase useCase;
    final Record command;
    final Call call;
    private List<Place> places = List.of();
    private boolean outside;
    private Lease lease;
    private Throwable thrown;

    Attempt(UseCase useCase, Record command, Call call) {
        this.useCase = useCase;
        this.command = command;
        this.call = call;
    }

    List<Place> places() {
        return places;
    }

    void places(List<Place> found) {
        this.places = List.copyOf(found);
    }

    /** Whether a record was refused because of where it lies; the caller reads that it does not exist. */
    boolean isOutside() {
        return outside;
    }

    void markOutside() {
        this.outside = true;
    }

    /** The reservation of the idempotency key, or null without one. */
    Lease lease() {
        return lease;
    }

    void lease(Lease held) {
        this.lease = held;
    }

    /** What the use case threw, or null. */
    Throwable thrown() {
        return thrown;
    }

    void thrown(Throwable failure) {
        this.thrown = failure;
    }
}
