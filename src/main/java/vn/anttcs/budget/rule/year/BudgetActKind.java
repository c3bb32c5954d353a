package vn.anttcs.budget.rule.year;

/** Loại bút toán ngân sách. */
public enum BudgetActKind {
    /** Giao dự toán: allocates amounts to lines. */
    ALLOCATE,
    /** Điều chỉnh dự toán: adds to lines or takes from them. */
    ADJUST,
    /** Điều chuyển giữa các dòng: takes from some lines what it adds to others. */
    MOVE,
    /** Chuyển nguồn năm trước: what the settlement of the year before carries over. */
    CARRY_OVER,
    /** Chi khác: spending beside payment runs. */
    SPEND,
    /** Hủy bút toán chi: takes back a recorded spending. */
    REVERSE;

    /** Whether it changes what may be spent; otherwise what was spent. */
    public Flow flow() {
        return this == SPEND || this == REVERSE ? Flow.SPENT : Flow.ALLOCATED;
    }
}
