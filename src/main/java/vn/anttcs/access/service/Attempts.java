package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Failures;
import vn.anttcs.platform.error.Refusal;

/** What remains of an attempt: an audit entry and the answer for its key, with the work or after its rollback. */
@ApplicationScoped
public class Attempts {
    private static final Logger LOG = Logger.getLogger(Attempts.class.getName());

    private AuditTrail audit;
    private Repeats repeats;

    protected Attempts() {}

    @Inject
    public Attempts(AuditTrail audit, Repeats repeats) {
        this.audit = audit;
        this.repeats = repeats;
    }

    /** The use case has returned: what is kept of it commits with it. */
    void succeeded(Attempt attempt, Record view) {
        if (attempt.useCase.write()) {
            audit.done(attempt, view);
            repeats.done(attempt, view);
        }
    }

    /** The transaction of the use case has ended; a failure is noted in transactions of their own. */
    void settle(Attempt attempt, Throwable failure) {
        Throwable thrown = failure == null ? attempt.thrown() : failure;
        if (thrown == null || attempt.call.replayed()) {
            return;
        }
        Refusal refusal = Failures.asRefusal(thrown);
        safely(() -> repeats.failed(attempt, refusal));
        ErrorCode outcome = attempt.isOutside() ? ErrorCode.FORBIDDEN : refusal.code();
        if (attempt.useCase.write() || outcome == ErrorCode.FORBIDDEN) {
            safely(() -> audit.refused(attempt, outcome));
        }
    }

    /** The caller is told of his own failure, not of one on top of it; the lease of the key ends by itself. */
    private static void safely(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failed) {
            // While the database is away that is so with every attempt: a page of stack trace for each would bury the
            // log.
            if (Failures.asRefusal(failed).code() == ErrorCode.UNAVAILABLE) {
                LOG.log(Level.WARNING, "a refused attempt could not be noted: {0}", failed.getMessage());
            } else {
                LOG.log(Level.SEVERE, "a refused attempt could not be noted", failed);
            }
        }
    }
}
