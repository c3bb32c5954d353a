package vn.anttcs.personnel.rule;

import java.util.Objects;
import vn.anttcs.shared.DateRange;

/**
 * Một giai đoạn tham gia: where a person stands over a period, as recorded so far.
 *
 * @param period the days on which it holds
 * @param status the status
 * @param teamId the team, by a number that only tells teams apart
 * @param position the position in the team
 * @param fixedReturn whether it is nothing but the return that was fixed together with the suspension before it
 */
public record ServiceState(DateRange period, MemberStatus status, long teamId, Position position, boolean fixedReturn) {

    public ServiceState {
        Objects.requireNonNull(period, "a state holds for a period");
        Objects.requireNonNull(status, "a state has a status");
        Objects.requireNonNull(position, "a state has a position");
    }

    /** Whether the person belongs to the force: serving, or suspended for a while. */
    public boolean isInForce() {
        return status == MemberStatus.SERVING || status == MemberStatus.SUSPENDED;
    }
}
