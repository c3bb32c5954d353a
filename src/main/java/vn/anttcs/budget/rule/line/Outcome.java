package vn.anttcs.budget.rule.line;

/** Kết quả của dòng. */
public enum Outcome {
    /** An amount above zero. */
    PAID,
    /** Nothing, with at least one reason. */
    NOTHING,
    /** Something that the rule reads is missing. */
    UNRESOLVED
}
