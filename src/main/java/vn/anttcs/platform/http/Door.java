package vn.anttcs.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Failure;
import vn.anttcs.platform.error.Failures;
import vn.anttcs.platform.error.Refusal;

/**
 * What happens to each call at either door: it gets its number, waits for a place or is refused, is signed in, worked on
 * and logged. Whatever fails leaves in the form of the door.
 */
public abstract class Door extends HttpFilter {
    // Both doors lead into the same house: one number of places for both.
    private static final Places PLACES = new Places(Settings.maximumConcurrentCalls());

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient CallMetrics metrics;

    @Inject
    private transient Doors doors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Call call = Calls.of(request, protocol());
        call.onReplay(() -> response.setHeader("Idempotent-Replayed", "true"));
        long start = System.nanoTime();
        doors.entered();
        call.<IOException>run(() -> {
            try {
                response.setHeader("X-Request-Id", call.requestId());
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Cache-Control", "no-store");
                inPlace(call, request, response, chain);
            } catch (Exception failed) {
                fail(request, response, Failures.of(failed, call.language()));
            } finally {
                long nanos = System.nanoTime() - start;
                CallLog.write(call, request, response.getStatus(), nanos);
                metrics.count(call, nanos);
                doors.left();
            }
        });
    }

    private void inPlace(Call call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws Exception {
        if (doors.isClosed() || !PLACES.enter()) {
            throw Refusal.of(ErrorCode.UNAVAILABLE);
        }
        try {
            pass(call, request, response, chain);
        } finally {
            PLACES.leave();
        }
    }

    private void fail(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        Call.current().outcome(failure.code());
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        Calls.hints(response, failure.code());
        // What was not read of a large body must not be taken for the next request of the connection.
        if (failure.code() == ErrorCode.TOO_LARGE) {
            response.setHeader("Connection", "close");
        }
        write(request, response, failure);
    }

    /** Signs the caller in, or refuses. */
    protected final void signIn(Call call, Credentials credentials) {
        if (credentials == null) {
            throw Refusal.of(ErrorCode.UNAUTHENTICATED);
        }
        call.caller(signIn.signIn(credentials, call.address()));
    }

    protected abstract Call.Protocol protocol();

    /** Lets the call in, in the way of this door. */
    protected abstract void pass(Call call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws Exception;

    /** Writes a failure in the form of this door. */
    protected abstract void write(HttpServletRequest request, HttpServletResponse response, Failure failure)
            throws IOException;
}
