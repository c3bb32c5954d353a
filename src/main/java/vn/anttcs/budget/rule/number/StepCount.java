package vn.anttcs.budget.rule.number;

/** Cách tính bước: how the steps above a threshold are counted. */
public enum StepCount {
    /** Only whole steps. */
    WHOLE,
    /** Every begun step. */
    PART,
    /** Exactly, with parts of a step. */
    EXACT;

    /** The number of steps that the quotient makes; it is not below zero. */
    public Fraction of(Fraction quotient) {
        if (this == EXACT || quotient.isWhole()) {
            return quotient;
        }
        Fraction whole = Fraction.exact(quotient.floor().toString());
        return this == WHOLE ? whole : whole.plus(Fraction.ONE);
    }
}
