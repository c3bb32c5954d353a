package vn.anttcs.equipment.rule.loan;

/** Kết quả sửa chữa. */
public enum RepairOutcome {
    /** Dùng được. */
    REPAIRED,
    /** Không sửa được: vẫn hư hỏng, chờ ghi giảm. */
    BEYOND_REPAIR
}
