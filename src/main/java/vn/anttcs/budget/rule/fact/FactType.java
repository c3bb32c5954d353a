package vn.anttcs.budget.rule.fact;

/** Loại dữ kiện: what kind of value a fact has. */
public enum FactType {
    /** One word of a list. */
    WORD,
    /** One word of a list in ascending order. */
    ORDERED_WORD,
    /** Any number of words, also none. */
    SET,
    /** A number. */
    NUMBER,
    /** An amount in đồng. */
    MONEY;

    /** Whether values are numbers: they are compared by bounds and can be calculated with. */
    public boolean isNumeric() {
        return this == NUMBER || this == MONEY;
    }
}
