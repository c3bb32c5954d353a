package vn.anttcs.budget.persistence;

import java.time.LocalDate;
import java.util.Set;
import vn.anttcs.budget.rule.payment.PayState;
import vn.anttcs.budget.rule.payment.Review;

/**
 * A member in a run.
 *
 * @param place where the member serves
 * @param reviews why somebody should look
 * @param sums the amounts
 * @param state whether the member has the money
 */
public record PaymentMemberRow(long memberId, Place place, Set<Review> reviews, Sums sums, State state) {
    public PaymentMemberRow {
        reviews = Set.copyOf(reviews);
    }

    /** Where the member serves at the end of the month; team and post may be null. */
    public record Place(long communeId, Long teamId, String post) {}

    /** The amounts in đồng. */
    public record Sums(
            long monthDong, long differenceDong, long carriedInDong, long carriedOutDong, long payableDong) {}

    /**
     * Whether the member has the money.
     *
     * @param on the day of the last payment or return, or null
     * @param note what was noted with it, or null
     * @param acts how many payments and returns there were
     */
    public record State(PayState state, LocalDate on, String note, int acts) {}
}
