package vn.anttcs.budget.rule.year;

/** Trạng thái dự toán: only a draft is changed, and only what was submitted is decided. */
public enum EstimateState {
    /** Đang lập. */
    DRAFT,
    /** Đã trình. */
    SUBMITTED,
    /** Đã duyệt. */
    APPROVED;

    /** Where a decision takes what was submitted: a refusal makes it a draft again. */
    public static EstimateState decided(boolean approved) {
        return approved ? APPROVED : DRAFT;
    }
}
