package vn.anttcs.budget.api;

/** Giả định về nhiệm vụ: which duty the months of a simulation have, and with it which events. */
public enum SimulatedDuty {
    /** Không tính: nobody does anything; only what does not depend on duty is simulated. */
    NONE,
    /** Như đã xác nhận của chính các tháng đó; with the claims of Art. 24 approved for these months. */
    RECORDED,
    /** Như đã xác nhận của cùng tháng trong một năm khác; without claims, for an illness or a death does not repeat. */
    REFERENCE_YEAR
}
