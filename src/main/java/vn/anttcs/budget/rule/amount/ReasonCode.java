package vn.anttcs.budget.rule.amount;

/** Mã lý do: why a line, or a part of it, gives nothing, gives less or cannot be calculated. */
public enum ReasonCode {
    /** The circle of those entitled does not include the member. */
    NOT_ELIGIBLE,
    /** An exclusion holds. */
    EXCLUDED,
    /** No case of the amount holds. */
    NO_CASE,
    /** Fewer served days than the threshold. */
    BELOW_THRESHOLD,
    /** No entry of duty of these kinds. */
    NO_DUTY,
    /** An entry that does not fulfil what it takes to count. */
    DUTY_NOT_COUNTED,
    /** Another item is paid for the day instead. */
    REPLACED,
    /** A limit is reached. */
    LIMIT,
    /** The member does not serve on a day that counts. */
    NOT_SERVING,
    /** No event of these kinds. */
    NO_EVENT,
    /** The amount comes to zero and nothing else says why. */
    ZERO_RATE,
    /** A fact that the rule reads was not recorded. */
    FACT_MISSING,
    /** A national amount is not known on the day. */
    REFERENCE_MISSING,
    /** The resolution sets no such value on the day. */
    VALUE_MISSING;

    /** Whether the line cannot be calculated. */
    public boolean isMissing() {
        return this == FACT_MISSING || this == REFERENCE_MISSING || this == VALUE_MISSING;
    }

    /** Whether a part with this reason has no quantity either. */
    public boolean isWithoutQuantity() {
        return this != LIMIT;
    }
}
