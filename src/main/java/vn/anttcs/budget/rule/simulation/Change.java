package vn.anttcs.budget.rule.simulation;

/**
 * Tăng, giảm: how many members get more, less or the same over all months under a draft, and how much.
 *
 * @param gainers how many get more
 * @param gain how much more they get together, in đồng
 * @param losers how many get less
 * @param loss how much less they get together, in đồng, not below zero
 * @param unchanged how many get the same
 */
public record Change(long gainers, long gain, long losers, long loss, long unchanged) {

    /** Nobody. */
    public static final Change NOBODY = new Change(0, 0, 0, 0, 0);

    /** So many members with the same difference in đồng. */
    public static Change of(long difference, long members) {
        long all = Math.multiplyExact(Math.abs(difference), members);
        if (difference > 0) {
            return new Change(members, all, 0, 0, 0);
        }
        return difference < 0 ? new Change(0, 0, members, all, 0) : new Change(0, 0, 0, 0, members);
    }

    /** Both together. */
    public Change plus(Change other) {
        return new Change(
                gainers + other.gainers,
                Math.addExact(gain, other.gain),
                losers + other.losers,
                Math.addExact(loss, other.loss),
                unchanged + other.unchanged);
    }
}
