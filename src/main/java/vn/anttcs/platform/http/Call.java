package vn.anttcs.platform.http;

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
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
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

    /** Whether the answer is a stored one, given again for a repeated key. */
    public boolean replayed() {
        return replayed;
    }

    public void markReplayed() {
        this.replayed = true;
    }
}
