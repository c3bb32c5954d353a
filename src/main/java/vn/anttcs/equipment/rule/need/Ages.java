package vn.anttcs.equipment.rule.need;

/**
 * Số đang giữ theo niên hạn.
 *
 * @param held all of it
 * @param expiring whose service life ends by the last day of the horizon, or has ended
 * @param undated whose end cannot be told: no confirmed service life, or no day of first issue; it is not counted as expiring
 */
public record Ages(long held, long expiring, long undated) {
    /** Nothing at all. */
    public static final Ages NOTHING = new Ages(0, 0, 0);

    /** This and what somebody else holds. */
    public Ages and(Ages other) {
        return new Ages(held + other.held, expiring + other.expiring, undated + other.undated);
    }
}
