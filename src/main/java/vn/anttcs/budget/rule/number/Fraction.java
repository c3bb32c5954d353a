package vn.anttcs.budget.rule.number;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phân số: an exact number, a fraction of whole numbers in lowest terms with a denominator above
 * zero. It calculates in {@code long} as long as that is exact and in whole numbers of any size
 * beyond.
 */
public final class Fraction implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(0, 1);

    /** One whole. */
    public static final Fraction ONE = new Fraction(1, 1);

    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,6}))?");
    private static final Pattern EXACT = Pattern.compile("(-?\\d+)(?:/(\\d+))?");

    private final long numerator;
    private final long denominator;
    // Null while the fraction fits into two longs; then both hold and the longs say nothing.
    private final BigInteger large;
    private final BigInteger largeBelow;

    private Fraction(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        large = null;
        largeBelow = null;
    }

    private Fraction(BigInteger large, BigInteger largeBelow) {
        numerator = 0;
        denominator = 0;
        this.large = large;
        this.largeBelow = largeBelow;
    }

    /** The whole number. */
    public static Fraction of(long whole) {
        if (whole == Long.MIN_VALUE) {
            return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
        }
        return whole == 0 ? ZERO : whole == 1 ? ONE : new Fraction(whole, 1);
    }

    /** The quotient of two whole numbers; the divisor is not zero. */
    public static Fraction of(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE || denominator <= 0) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = gcd(Math.abs(numerator), denominator);
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    private static Fraction of(BigInteger above, BigInteger below) {
        if (below.signum() == 0) {
            throw new ArithmeticException("a fraction has no zero below the line");
        }
        BigInteger divisor = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
        BigInteger top = above.divide(divisor);
        BigInteger bottom = below.divide(divisor);
        return fits(top) && fits(bottom)
                ? new Fraction(top.longValue(), bottom.longValue())
                : new Fraction(top, bottom);
    }

    /** One number has one form: the smallest long has no opposite and is kept large. */
    private static boolean fits(BigInteger number) {
        return number.bitLength() < Long.SIZE && number.longValue() != Long.MIN_VALUE;
    }

    /**
     * Reads a decimal text such as {@code 0.65}: at most nine digits before and six after the
     * point, no sign.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Fraction decimal(String text) {
        Matcher digits = DECIMAL.matcher(text);
        if (!digits.matches()) {
            throw new IllegalArgumentException("no decimal number: " + text);
        }
        String places = digits.group(2) == null ? "" : digits.group(2);
        long tens = 1;
        for (int place = 0; place < places.length(); place++) {
            tens *= 10;
        }
        return of(Long.parseLong(digits.group(1) + places), tens);
    }

    /** Reads the form of {@link #toString()}: {@code 1521000} or {@code 47151000/31}. */
    public static Fraction exact(String text) {
        Matcher parts = EXACT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no exact number: " + text);
        }
        return of(new BigInteger(parts.group(1)), new BigInteger(parts.group(2) == null ? "1" : parts.group(2)));
    }

    /** The sum of both. */
    public Fraction plus(Fraction other) {
        if (denominator == 1 && other.denominator == 1) {
            long sum = numerator + other.numerator;
            if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
                return of(sum);
            }
        }
        return of(
                top().multiply(other.bottom()).add(other.top().multiply(bottom())), bottom().multiply(other.bottom()));
    }

    /** This one less the other. */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    private Fraction negated() {
        return large == null ? new Fraction(-numerator, denominator) : of(top().negate(), bottom());
    }

    /** The product of both. */
    public Fraction times(Fraction other) {
        if (isOne() || other.isOne()) {
            return isOne() ? other : this;
        }
        if (large == null && other.large == null) {
            long above = numerator * other.numerator;
            long below = denominator * other.denominator;
            if (fits(numerator, other.numerator, above) && fits(denominator, other.denominator, below)) {
                return of(above, below);
            }
        }
        return of(top().multiply(other.top()), bottom().multiply(other.bottom()));
    }

    private boolean isOne() {
        return large == null && numerator == 1 && denominator == 1;
    }

    private static boolean fits(long one, long other, long product) {
        return product != Long.MIN_VALUE && Math.multiplyHigh(one, other) == product >> (Long.SIZE - 1);
    }

    /** This one divided by the other, which is not zero. */
    public Fraction dividedBy(Fraction other) {
        if (large == null && other.large == null && other.numerator > 0) {
            return times(of(/* numerator= */ other.denominator, /* denominator= */ other.numerator));
        }
        return of(top().multiply(other.bottom()), bottom().multiply(other.top()));
    }

    /** The greatest whole number that is not above this one. */
    public BigInteger floor() {
        BigInteger[] parts = top().divideAndRemainder(bottom());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The smaller of both. */
    public Fraction least(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of both. */
    public Fraction greatest(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Below, at or above zero: -1, 0, 1. */
    public int signum() {
        return large == null ? Long.signum(numerator) : large.signum();
    }

    /** Whether there is nothing after the point. */
    public boolean isWhole() {
        return large == null ? denominator == 1 : largeBelow.equals(BigInteger.ONE);
    }

    /**
     * The whole number as a {@code long}.
     *
     * @throws ArithmeticException when it is not whole or too large
     */
    public long toLong() {
        if (large != null || denominator != 1) {
            throw new ArithmeticException("not a whole number of 63 bits: " + this);
        }
        return numerator;
    }

    /** What is above the line. */
    public BigInteger top() {
        return large == null ? BigInteger.valueOf(numerator) : large;
    }

    /** What is below the line, above zero. */
    public BigInteger bottom() {
        return large == null ? BigInteger.valueOf(denominator) : largeBelow;
    }

    private static long gcd(long one, long other) {
        long large = one;
        long small = other;
        while (small != 0) {
            long rest = large % small;
            large = small;
            small = rest;
        }
        return large;
    }

    @Override
    public int compareTo(Fraction other) {
        if (denominator == 1 && other.denominator == 1) {
            return Long.compare(numerator, other.numerator);
        }
        return top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Fraction other
                && (large == null
                        ? numerator == other.numerator && denominator == other.denominator && other.large == null
                        : large.equals(other.large) && largeBelow.equals(other.largeBelow));
    }

    @Override
    public int hashCode() {
        return large == null
                ? Long.hashCode(numerator * 31 + denominator)
                : large.hashCode() * 31 + largeBelow.hashCode();
    }

    /** The exact text in lowest terms: {@code 1521000}, {@code 47151000/31}. */
    @Override
    public String toString() {
        if (large == null) {
            return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
        }
        return isWhole() ? large.toString() : large + "/" + largeBelow;
    }
}
