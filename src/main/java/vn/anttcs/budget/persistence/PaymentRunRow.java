package vn.anttcs.budget.persistence;

import java.time.Instant;
import java.time.YearMonth;
import vn.anttcs.budget.api.PaymentRunState;

/**
 * A payment run as it is stored.
 *
 * @param head what it is a run of
 * @param acts who did what with it
 * @param work how far its preparation has come
 * @param version grows with each act
 */
public record PaymentRunRow(long id, Head head, PaymentRunState state, Acts acts, Work work, long version) {

    /**
     * What it is a run of.
     *
     * @param month the month that it pays
     * @param comparedMonth the month with which members are compared, or null
     * @param knownOn the recorded time as of which it is computed
     */
    public record Head(String runNo, long unitId, YearMonth month, YearMonth comparedMonth, Instant knownOn) {}

    /** Who did what with it; null for what nobody did. */
    public record Acts(
            String preparedBy,
            Instant createdAt,
            Instant preparedAt,
            String approvedBy,
            Instant approvedAt,
            String cancelledBy,
            Instant cancelledAt,
            String cancelReason) {}

    /**
     * How far its preparation has come.
     *
     * @param lastMemberId the last member whose rows are there, in ascending order of ids
     * @param failure code of what ended it, or null
     */
    public record Work(long lastMemberId, long expected, long done, String failure) {}
}
