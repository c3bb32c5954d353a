package vn.anttcs.platform.error;

import jakarta.ejb.EJBException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.transaction.xa.XAException;
import vn.anttcs.law.NoLawInForceException;
import vn.anttcs.platform.data.ConstraintProblems;

/** Turns whatever a use case threw into a {@link Failure}. Nothing internal passes: the unforeseen leaves as an incident number. */
public final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private Failures() {}

    public static Failure of(Throwable thrown, Language language) {
        return of(asRefusal(thrown), thrown, language);
    }

    /** The refusal in or behind an exception; anything unforeseen is {@code INTERNAL}. */
    public static Refusal asRefusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof ConstraintViolationException violations) {
                return Refusal.invalid(ConstraintProblems.of(violations));
            }
            if (cause instanceof NoLawInForceException gap) {
                return Refusal.refused("NO_LAW_IN_FORCE", null, gap.day().toString());
            }
            if (isDatabaseAway(cause)) {
                return Refusal.of(ErrorCode.UNAVAILABLE);
            }
        }
        return Refusal.of(ErrorCode.INTERNAL);
    }

    private static Throwable next(Throwable thrown) {
        if (thrown instanceof EJBException wrapped && wrapped.getCausedByException() != null) {
            return wrapped.getCausedByException();
        }
        return thrown.getCause() == thrown ? null : thrown.getCause();
    }

    private static boolean isDatabaseAway(Throwable thrown) {
        if (thrown instanceof SQLTransientException || thrown instanceof SQLNonTransientConnectionException) {
            return true;
        }
        // A commit that got no answer: what became of it, the same call learns when it is sent again with its key. The
        // server hands the reason on as text.
        if (thrown instanceof XAException) {
            return true;
        }
        // 08 connection, 40 rolled back by deadlock, HYT00 lock wait: all may go through when tried again.
        return thrown instanceof SQLException sql
                && sql.getSQLState() != null
                && (sql.getSQLState().startsWith("08")
                        || sql.getSQLState().startsWith("40")
                        || sql.getSQLState().equals("HYT00"));
    }

    /** Logs why something failed that nobody waits for, and returns the number under which the log says so. */
    public static String incident(Throwable thrown) {
        return incident(asRefusal(thrown).code(), thrown);
    }

    private static Failure of(Refusal refusal, Throwable thrown, Language language) {
        return new Failure(
                refusal.code(),
                Messages.text(refusal.code(), refusal.arguments(), language),
                language.tag(),
                refusal == thrown || !refusal.code().isServerFault() ? null : incident(refusal.code(), thrown),
                details(refusal.problems(), language));
    }

    /** Logs what the caller is not told, under a number that he is told. */
    private static String incident(ErrorCode code, Throwable thrown) {
        String incident = UUID.randomUUID().toString().substring(0, 13);
        if (code == ErrorCode.UNAVAILABLE) {
            // Every call fails alike while the database is away: a page of stack trace for each would bury the log.
            LOG.log(Level.WARNING, "Incident " + incident + ": " + innermost(thrown));
        } else {
            LOG.log(Level.SEVERE, "Incident " + incident, thrown);
        }
        return incident;
    }

    private static Throwable innermost(Throwable thrown) {
        Throwable cause = thrown;
        for (Throwable next = next(cause); next != null; next = next(next)) {
            cause = next;
        }
        return cause;
    }

    private static List<Failure.Detail> details(List<Problem> problems, Language language) {
        return problems.stream()
                .map(problem -> new Failure.Detail(
                        problem.code(),
                        problem.field(),
                        Messages.text(problem, language),
                        Messages.text(problem.legalBasis(), language)))
                .toList();
    }
}
