package vn.anttcs.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private static ErrorCode told(Throwable thrown) {
        return Failures.asRefusal(thrown).code();
    }

    /** As Payara hands on a commit that was cut off: the reason is text. */
    private static EJBException cutOff() {
        SystemException ended = new SystemException();
        ended.initCause(new XAException("LocalTransactionException: Communications link failure during commit()"));
        return new EJBException("Unable to complete container-managed transaction.", ended);
    }

    @Test
    void a_database_that_is_away_may_be_asked_again() {
        assertThat(told(new SQLTransientConnectionException("none"))).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(told(new IllegalStateException(new SQLNonTransientConnectionException("lost"))))
                .isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(told(new SQLException("lost", "08S01"))).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(told(new SQLException("deadlock", "40001"))).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(told(cutOff())).isEqualTo(ErrorCode.UNAVAILABLE);
    }

    @Test
    void what_is_wrong_in_itself_is_an_incident() {
        assertThat(told(new SQLIntegrityConstraintViolationException("taken", "23000")))
                .isEqualTo(ErrorCode.INTERNAL);
        assertThat(told(new EJBException(new IllegalStateException("broken")))).isEqualTo(ErrorCode.INTERNAL);
        assertThat(told(new SystemException())).isEqualTo(ErrorCode.INTERNAL);
    }

    @Test
    void a_refusal_counts_wherever_it_stands() {
        assertThat(told(new EJBException(Refusal.of(ErrorCode.NOT_FOUND)))).isEqualTo(ErrorCode.NOT_FOUND);
    }
}
