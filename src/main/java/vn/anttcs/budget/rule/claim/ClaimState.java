package vn.anttcs.budget.rule.claim;

/** Trạng thái hồ sơ: where a claim stands. */
public enum ClaimState {
    /** The commune police have taken it. */
    RECEIVED,
    /** It lies with those who appraise it. */
    FORWARDED,
    /** It is appraised and waits for the decision. */
    APPRAISED,
    /** Decided in favour; the amounts follow from the policies. */
    APPROVED,
    /** Decided against, with the reason. */
    REFUSED,
    /** Taken back by whoever made it, or opened by mistake. */
    WITHDRAWN;

    /** Whether nothing more is to be decided. */
    public boolean isEnded() {
        return this == APPROVED || this == REFUSED || this == WITHDRAWN;
    }
}
