package vn.anttcs.platform.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Language;

/**
 * The call in hand: who asks, by which door, in which language. It travels with the thread, because Metro and Jersey
 * reach the same services by different roads; jobs run under the call that started them.
 */
public final class Call {
    private static final ThreadLocal<Call> CURRENT = new ThreadLocal<>();

    private final String requestId;
    private final Protocol protocol;
    private final String address;
    private final Language language;
    private Caller caller;
    private String idempotencyKey;
    private String operation;
    private boolean replayed;
    private String outcome = "OK";
    private Runnable onReplay = () -> {};
    private boolean inUseCase;
    private final List<Consumer<Throwable>> afterwards = new ArrayList<>(1);

    public Call(String requestId, Protocol protocol, String address, Language language) {
        this.requestId = requestId;
        this.protocol = protocol;
        this.address = address;
        this.language = language;
    }

    /** The door by which a call came. */
    public enum Protocol {
        REST,
        SOAP,
        INTERNAL
    }

    /** The call of this thread; outside any call this is a programming error. */
    public static Call current() {
        Call call = CURRENT.get();
        if (call == null) {
            throw new IllegalStateException("no call on this thread");
        }
        return call;
    }

    /** The call of this thread or null. */
    public static Call orNull() {
        return CURRENT.get();
    }

    /** Runs something under this call and restores the former one, whatever happens. */
    public <E extends Exception> void run(Body<E> body) throws E {
        Call before = CURRENT.get();
        CURRENT.set(this);
        try {
            body.run();
        } finally {
            settle(null);
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /**
     * Runs a use case to its end: when it returns or throws, its transaction has ended, and what waits for that is done
     * before the answer goes out. Doors and jobs call every use case through this.
     */
    public <T> T settled(Supplier<T> useCase) {
        Throwable failure = null;
        try {
            return useCase.get();
        } catch (RuntimeException | Error thrown) {
            failure = thrown;
            throw thrown;
        } finally {
            settle(failure);
        }
    }

    /** Adds something to do when the transaction of the use case has ended; it is given the failure, or null. Must not throw. */
    public void afterwards(Consumer<Throwable> step) {
        afterwards.add(step);
    }

    private void settle(Throwable failure) {
        List<Consumer<Throwable>> due = List.copyOf(afterwards);
        afterwards.clear();
        due.forEach(step -> step.accept(failure));
    }

    /** Whether a use case is at work: what it calls is part of it and not another one. */
    public boolean isInUseCase() {
        return inUseCase;
    }

    public void inUseCase(boolean atWork) {
        this.inUseCase = atWork;
    }

    /** What runs under a call. */
    @FunctionalInterface
    public interface Body<E extends Exception> {
        void run() throws E;
    }

    public String requestId() {
        return requestId;
    }

    public Protocol protocol() {
        return protocol;
    }

    /** Address of the client, behind configured proxies the one they report. */
    public String address() {
        return address;
    }

    public Language language() {
        return language;
    }

    /** The signed-in caller, or null for what is open to everybody. */
    public Caller caller() {
        return caller;
    }

    public void caller(Caller signedIn) {
        this.caller = signedIn;
    }

    public String idempotencyKey() {
        return idempotencyKey;
    }

    public void idempotencyKey(String key) {
        this.idempotencyKey = key == null || key.isBlank() ? null : key.strip();
    }

    /** Name of the operation once it is known, for the log. */
    public String operation() {
        return operation;
    }

    public void operation(String name) {
        this.operation = name;
    }

    /** The error code of a call that failed, {@code OK} for one that did not, for the log. */
    public String outcome() {
        return outcome;
    }

    public void outcome(ErrorCode code) {
        this.outcome = code.name();
    }

    /** Whether the answer is a stored one, given again for a repeated key. */
    public boolean replayed() {
        return replayed;
    }

    public void markReplayed() {
        this.replayed = true;
        onReplay.run();
    }

    /** How the door marks an answer that is given again. */
    public void onReplay(Runnable mark) {
        this.onReplay = mark;
    }
}
