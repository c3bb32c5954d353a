package vn.anttcs.budget.api;

/** Kết quả của một dòng chi. */
public enum EntitlementOutcome {
    /** Được chi: an amount above zero. */
    PAID,
    /** Không chi, for the reasons given. */
    NOTHING,
    /** Chưa xác định: something that the rule reads is missing. */
    UNRESOLVED
}
