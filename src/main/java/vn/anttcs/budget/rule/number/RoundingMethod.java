package vn.anttcs.budget.rule.number;

import java.math.BigInteger;

/** Cách làm tròn: which multiple of the step is taken when the amount lies between two. */
public enum RoundingMethod {
    /** To the nearest, the upper one half-way. */
    HALF_UP,
    /** To the nearest, the lower one half-way. */
    HALF_DOWN,
    /** To the nearest, the even one half-way. */
    HALF_EVEN,
    /** To the upper one. */
    UP,
    /** To the lower one. */
    DOWN;

    /** Whether the upper neighbour is taken, for a rest above zero and below one step. */
    boolean takesUpper(BigInteger lower, Fraction rest) {
        int half = rest.compareTo(Fraction.of(1, 2));
        return switch (this) {
            case UP -> true;
            case DOWN -> false;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || (half == 0 && lower.testBit(0));
        };
    }
}
