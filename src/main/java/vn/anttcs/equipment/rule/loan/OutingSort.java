package vn.anttcs.equipment.rule.loan;

/** Loại việc đưa ra khỏi nơi giữ. */
public enum OutingSort {
    /** Cho mượn. */
    LOAN,
    /** Sửa chữa. */
    REPAIR
}
