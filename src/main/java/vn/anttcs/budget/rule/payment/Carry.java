package vn.anttcs.budget.rule.payment;

/**
 * Khấu trừ chuyển kỳ: what a member is paid, and what is carried forward. What was paid too much is never asked back by a
 * run; later payments make it good.
 *
 * @param carriedInDong what is still to be made good, zero or less, in đồng
 * @param dueDong the sum of all lines of the run, in đồng
 */
public record Carry(long carriedInDong, long dueDong) {
    public Carry {
        if (carriedInDong > 0) {
            throw new IllegalArgumentException("only what was paid too much is carried: " + carriedInDong);
        }
    }

    /** What is paid, zero or more. */
    public long payableDong() {
        return Math.max(0, net());
    }

    /** What is still to be made good afterwards, zero or less. */
    public long carriedOutDong() {
        return Math.min(0, net());
    }

    private long net() {
        return Math.addExact(carriedInDong, dueDong);
    }
}
