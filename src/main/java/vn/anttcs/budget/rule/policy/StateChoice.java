package vn.anttcs.budget.rule.policy;

/** Trạng thái được tính: which of the states of a month count when facts change within it. */
public enum StateChoice {
    /** Every state for its days. */
    EACH_DAY,
    /** The state of the first served day. */
    FIRST_DAY,
    /** The state of the last served day. */
    LAST_DAY,
    /** The state with the most days; the later on a tie. */
    LONGEST,
    /** The state with the highest rate; the earlier on a tie. */
    HIGHEST
}
