package vn.anttcs.equipment.rule.loan;

import vn.anttcs.law.GroundCode;

/** Lý do về cho mượn, sửa chữa. The comment of each code lists the arguments of its text, in order. */
public enum LoanGround implements GroundCode {
    /** The day on which it goes out. */
    EQUIPMENT_DUE_DAY,
    /** The kind. */
    EQUIPMENT_LOAN_STATE,
    /** None. */
    EQUIPMENT_HOLDER_OR_UNIT
}
