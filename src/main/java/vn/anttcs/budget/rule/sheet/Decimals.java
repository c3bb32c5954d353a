package vn.anttcs.budget.rule.sheet;

import java.math.BigDecimal;
import vn.anttcs.budget.rule.number.Fraction;

/** Numbers as the formats write them: decimal texts. */
final class Decimals {
    private Decimals() {}

    /** The number as a decimal text; every number of a package or of the law is one. */
    static String of(Fraction number) {
        return new BigDecimal(number.top())
                .divide(new BigDecimal(number.bottom()))
                .toPlainString();
    }
}
