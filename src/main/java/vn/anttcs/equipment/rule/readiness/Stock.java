package vn.anttcs.equipment.rule.readiness;

/**
 * What a team and those who serve in it hold of a kind.
 *
 * @param usable in units of measure, neither damaged nor written off
 * @param overdue of these, what a check is overdue of
 * @param expired of these, vehicles with a paper that has run out
 * @param barred of these, what is overdue or expired, each once
 */
public record Stock(long usable, long overdue, long expired, long barred) {
    /** Nothing. */
    public static final Stock NOTHING = new Stock(0, 0, 0, 0);

    /** What can be taken along. */
    public long ready() {
        return usable - barred;
    }

    /** This with more of the same kind. */
    public Stock and(long quantity, boolean isOverdue, boolean isExpired) {
        return new Stock(
                usable + quantity,
                overdue + (isOverdue ? quantity : 0),
                expired + (isExpired ? quantity : 0),
                barred + (isOverdue || isExpired ? quantity : 0));
    }
}
