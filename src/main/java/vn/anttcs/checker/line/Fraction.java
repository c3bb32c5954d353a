package vn.anttcs.checker.line;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.text.Phrase;

/**
 * Phân số chính xác: an exact number, always in lowest terms.
 *
 * @param numerator any whole number
 * @param denominator above zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** Nought. */
    public static final Fraction ZERO = of(0);
    /** One. */
    public static final Fraction ONE = of(1);

    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,8}))?");
    private static final Pattern EXACT = Pattern.compile("(\\d+)(?:/(\\d+))?");

    /** Reduces to lowest terms. */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("divided by zero");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return of(BigInteger.valueOf(whole));
    }

    /** A whole number. */
    public static Fraction of(BigInteger whole) {
        return new Fraction(whole, BigInteger.ONE);
    }

    /** A decimal text such as {@code "0.65"}: at most nine digits before and eight after the point. */
    public static Fraction decimal(Node node) {
        Matcher parts = DECIMAL.matcher(node.text());
        if (!parts.matches()) {
            throw node.malformed(Phrase.DECIMAL_NEEDED);
        }
        String after = parts.group(2) == null ? "" : parts.group(2);
        return new Fraction(new BigInteger(parts.group(1) + after), BigInteger.TEN.pow(after.length()));
    }

    /** A threshold or bound: a decimal text or a whole number of JSON. */
    static Fraction bound(Node node) {
        return node.value() instanceof String ? decimal(node) : of(node.whole());
    }

    static Fraction aboveZero(Node node) {
        Fraction decimal = bound(node);
        if (decimal.isZero()) {
            throw node.malformed(Phrase.NOT_POSITIVE);
        }
        return decimal;
    }

    /** An exact value of a sheet: {@code "1521000"} or {@code "47151000/31"}, in lowest terms. */
    public static Fraction exact(Node node) {
        Matcher parts = EXACT.matcher(node.text());
        if (!parts.matches()) {
            throw node.malformed(Phrase.EXACT_NEEDED);
        }
        BigInteger below = parts.group(2) == null ? BigInteger.ONE : new BigInteger(parts.group(2));
        if (below.signum() == 0) {
            throw node.malformed(Phrase.EXACT_NEEDED);
        }
        Fraction fraction = new Fraction(new BigInteger(parts.group(1)), below);
        if (!fraction.toString().equals(node.text())) {
            throw node.malformed(Phrase.EXACT_NEEDED);
        }
        return fraction;
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction least(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Fraction greatest(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    /** The greatest whole number that is not greater; of numbers from zero up. */
    BigInteger floor() {
        return numerator.divide(denominator);
    }

    /** The least whole number that is not less; of numbers from zero up. */
    BigInteger ceiling() {
        return numerator.add(denominator).subtract(BigInteger.ONE).divide(denominator);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
