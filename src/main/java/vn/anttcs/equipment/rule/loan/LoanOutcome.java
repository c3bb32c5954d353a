package vn.anttcs.equipment.rule.loan;

/** Thứ mượn trở lại thế nào. */
public enum LoanOutcome {
    /** Dùng được. */
    SERVICEABLE,
    /** Hư hỏng. */
    DAMAGED,
    /** Bên mượn làm mất. */
    LOST
}
