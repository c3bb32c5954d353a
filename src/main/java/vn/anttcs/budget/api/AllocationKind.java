package vn.anttcs.budget.api;

/** Cách giao dự toán. */
public enum AllocationKind {
    /** Giao dự toán: allocates amounts, each above zero. */
    ALLOCATE,
    /** Điều chỉnh: adds to lines or takes from them. */
    ADJUST,
    /** Điều chuyển giữa các dòng: the amounts of all lines come to zero. */
    MOVE
}
