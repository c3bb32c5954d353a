package vn.anttcs.shared;

/**
 * Số tiền: an amount of whole đồng, positive or negative. Arithmetic is exact: it fails instead of
 * overflowing, and every amount stays below 2^53 in magnitude so that no reader of JSON or XML can
 * lose a đồng.
 *
 * @param dong the amount in whole đồng
 */
public record Money(long dong) implements Comparable<Money> {

    /** The largest magnitude of an amount: 2^53 − 1 đồng. */
    public static final long LIMIT = (1L << 53) - 1;

    /** No money at all. */
    public static final Money ZERO = new Money(0);

    public Money {
        if (dong > LIMIT || dong < -LIMIT) {
            throw new ArithmeticException("an amount of money stays below 2^53 dong: " + dong);
        }
    }

    /** The amount of so many whole đồng. */
    public static Money of(long dong) {
        return new Money(dong);
    }

    /** The sum of both amounts. */
    public Money plus(Money other) {
        return new Money(Math.addExact(dong, other.dong));
    }

    /** This amount less the other one; may be negative. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(dong, other.dong));
    }

    /** This amount so many times. */
    public Money times(long count) {
        return new Money(Math.multiplyExact(dong, count));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(dong, other.dong);
    }
}
