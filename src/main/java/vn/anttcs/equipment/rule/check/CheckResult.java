package vn.anttcs.equipment.rule.check;

/** Kết quả kiểm tra. */
public enum CheckResult {
    /** Đạt. */
    PASSED,
    /** Đạt, còn khiếm khuyết: stays in use. */
    PASSED_WITH_DEFECTS,
    /** Không đạt: goes out of use. */
    FAILED
}
