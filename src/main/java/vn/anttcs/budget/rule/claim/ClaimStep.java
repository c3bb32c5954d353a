package vn.anttcs.budget.rule.claim;

/** Bước giải quyết hồ sơ: the steps of a claim with their terms in working days (Circular 14/2024/TT-BCA). */
public enum ClaimStep {
    /** Chuyển hồ sơ. */
    FORWARD(ClaimState.RECEIVED, ClaimState.FORWARDED, 2),
    /** Thẩm định. */
    APPRAISE(ClaimState.FORWARDED, ClaimState.APPRAISED, 5),
    /** Quyết định. */
    DECIDE(ClaimState.APPRAISED, ClaimState.APPROVED, 2);

    private final ClaimState from;
    private final ClaimState to;
    private final int workingDays;

    ClaimStep(ClaimState from, ClaimState to, int workingDays) {
        this.from = from;
        this.to = to;
        this.workingDays = workingDays;
    }

    /** Where the claim must stand. */
    public ClaimState from() {
        return from;
    }

    /** Where it stands afterwards, when nothing is refused. */
    public ClaimState to() {
        return to;
    }

    /** The term in working days, counted from the day after the step before. */
    public int workingDays() {
        return workingDays;
    }
}
