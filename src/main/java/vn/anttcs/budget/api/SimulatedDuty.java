package vn.anttcs.budget.api;

/** Giả định về nhiệm vụ: which duty the months of a simulation have. */
public enum SimulatedDuty {
    /** Không tính: nobody does anything; only what does not depend on duty is simulated. */
    NONE,
    /** Như đã xác nhận của chính các tháng đó. */
    RECORDED,
    /** Như đã xác nhận của cùng tháng trong một năm khác. */
    REFERENCE_YEAR
}
