package vn.anttcs.exchange.demonstration;

/**
 * A fixed rearrangement of the numbers below a size: different numbers stay different, neighbours land far apart. It
 * makes serial numbers that never repeat without a record of those already given.
 */
final class Scatter {

    private final long size;
    private final long factor;
    private final long offset;

    Scatter(long seed, String purpose, int size) {
        Dice dice = new Dice(seed, purpose, size);
        this.size = size;
        this.offset = dice.below(size);
        this.factor = coprime(size, size / 3 + dice.below(size / 3 + 1));
    }

    int at(int number) {
        return (int) ((number * factor + offset) % size);
    }

    private static long coprime(long size, long least) {
        long candidate = Math.max(1, least);
        while (divisor(candidate, size) != 1) {
            candidate++;
        }
        return candidate;
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }
}
