package vn.anttcs.equipment.rule.request;

/** Bước xét duyệt. */
public enum RequestStep {
    /** Cấp xã. */
    COMMUNE,
    /** Cấp tỉnh. */
    PROVINCE,
    /** Bộ. */
    NATION
}
