package vn.anttcs.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Tỷ lệ phần trăm: a percentage, such as the 22 % contribution to voluntary social insurance. Equal
 * whatever the number of trailing zeros: 50 % and 50.00 % are the same percentage.
 *
 * @param of100 so many of one hundred, not negative; more than 100 is possible
 */
public record Percent(BigDecimal of100) {

    public Percent {
        if (of100.signum() < 0) {
            throw new IllegalArgumentException("a percentage is not negative: " + of100);
        }
        of100 = of100.signum() == 0 ? BigDecimal.ZERO : of100.stripTrailingZeros();
    }

    /** The percentage written as text, such as {@code "4.5"}. */
    public static Percent of(String of100) {
        return new Percent(new BigDecimal(of100));
    }

    /** This share of the base amount, rounded to a whole đồng as the rule at hand says. */
    public Money of(Money base, RoundingMode rounding) {
        BigDecimal share = of100.multiply(BigDecimal.valueOf(base.dong())).movePointLeft(2);
        return new Money(share.setScale(0, rounding).longValueExact());
    }
}
