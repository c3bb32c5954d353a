package vn.anttcs.equipment.rule.loan;

/** Bên cho mượn, bên mượn. */
public enum LoanSide {
    /** Bên cho mượn. */
    LENDER,
    /** Bên mượn. */
    BORROWER
}
