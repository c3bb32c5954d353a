package vn.anttcs.exchange.demonstration;

/**
 * A source of chance that belongs to one seed, purpose and number, so that every row can be drawn on its own and comes
 * out the same in whatever order rows are asked for. SplitMix64 is written out here because the JDK does not promise
 * that its generators give the same figures in the next release.
 */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed, String purpose, long number) {
        state = mixed(mixed(seed + STEP * purpose.hashCode()) + STEP * number);
    }

    /** A number from 0 up to, but not including, the bound. */
    int below(int bound) {
        state += STEP;
        return (int) (((mixed(state) >>> 32) * bound) >>> 32);
    }

    /** A number between the two, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
