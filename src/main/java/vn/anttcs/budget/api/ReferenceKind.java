package vn.anttcs.budget.api;

/** Loại mức tham chiếu: what a reference amount counts. */
public enum ReferenceKind {
    /** Whole đồng. */
    MONEY,
    /** A number without unit, such as a rate of contribution: 0.22 is 22 %. */
    NUMBER
}
