package vn.anttcs.budget.rule.text;

import java.math.BigInteger;
import vn.anttcs.budget.rule.number.Fraction;

/** Cách viết số: numbers in words of each language — 2.340.000 and 0,65 in Vietnamese, 2,340,000 and 0.65 in English. */
public final class Numerals {
    private static final BigInteger MILLION = BigInteger.TEN.pow(6);

    private Numerals() {}

    /** The number as a decimal of at most six places when that is exact, otherwise as a fraction. */
    public static Text number(Fraction value) {
        BigInteger millionths = value.top().multiply(MILLION);
        if (millionths.mod(value.bottom()).signum() != 0) {
            return new Text(
                    grouped(value.top(), '.') + "/" + grouped(value.bottom(), '.'),
                    grouped(value.top(), ',') + "/" + grouped(value.bottom(), ','));
        }
        BigInteger[] parts = millionths.divide(value.bottom()).divideAndRemainder(MILLION);
        String places = MILLION.add(parts[1].abs()).toString().substring(1).replaceFirst("0+$", "");
        return new Text(
                grouped(parts[0], '.') + (places.isEmpty() ? "" : "," + places),
                grouped(parts[0], ',') + (places.isEmpty() ? "" : "." + places));
    }

    /** The amount of đồng. */
    public static Text dong(Fraction amount) {
        Text number = number(amount);
        return new Text(number.vi() + " đồng", "VND " + number.en());
    }

    /** The number as a percentage: 22/100 is 22 %. */
    public static Text percent(Fraction value) {
        Text number = number(value.times(Fraction.of(100)));
        return new Text(number.vi() + " %", number.en() + " %");
    }

    private static String grouped(BigInteger whole, char separator) {
        String digits = whole.abs().toString();
        StringBuilder out = new StringBuilder(whole.signum() < 0 ? "-" : "");
        for (int index = 0; index < digits.length(); index++) {
            if (index > 0 && (digits.length() - index) % 3 == 0) {
                out.append(separator);
            }
            out.append(digits.charAt(index));
        }
        return out.toString();
    }
}
