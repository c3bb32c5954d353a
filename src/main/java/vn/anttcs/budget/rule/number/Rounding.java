package vn.anttcs.budget.rule.number;

import java.math.BigInteger;
import java.util.Objects;

/**
 * Quy tắc làm tròn: to a multiple of so many đồng, in a named way.
 *
 * @param mode which of the two neighbouring multiples
 * @param step the distance of the multiples in đồng, at least 1
 */
public record Rounding(RoundingMethod mode, long step) {

    public Rounding {
        Objects.requireNonNull(mode, "rounding has a mode");
        if (step < 1) {
            throw new IllegalArgumentException("a rounding step is at least one dong: " + step);
        }
    }

    /** The multiple for the amount, which is not below zero. */
    public Fraction apply(Fraction amount) {
        if (step == 1 && amount.isWhole()) {
            return amount;
        }
        Fraction steps = amount.dividedBy(Fraction.of(step));
        if (steps.isWhole()) {
            return amount;
        }
        BigInteger lower = steps.floor();
        Fraction whole = Fraction.exact(lower.toString());
        Fraction chosen = mode.takesUpper(lower, steps.minus(whole)) ? whole.plus(Fraction.ONE) : whole;
        return chosen.times(Fraction.of(step));
    }
}
