package vn.anttcs.budget.rule.year;

/**
 * Số liệu của một dòng: where a line of a unit stands. All amounts are in đồng.
 *
 * @param allocatedDong what the unit was allocated, for itself and all below it
 * @param distributedDong what of it the units directly below hold
 * @param spentDong what was spent in the unit and below it
 * @param unpaidDong what of it members have not received
 * @param preparedDong what runs that wait for approval would add
 */
public record LinePosition(
        long allocatedDong, long distributedDong, long spentDong, long unpaidDong, long preparedDong) {
    /** Nothing moved. */
    public static final LinePosition NOTHING = new LinePosition(0, 0, 0, 0, 0);

    /** What may still be spent; below zero when more was spent than allocated. */
    public long remainingDong() {
        return Math.subtractExact(allocatedDong, spentDong);
    }

    LinePosition plus(LinePosition other) {
        return new LinePosition(
                Math.addExact(allocatedDong, other.allocatedDong),
                Math.addExact(distributedDong, other.distributedDong),
                Math.addExact(spentDong, other.spentDong),
                Math.addExact(unpaidDong, other.unpaidDong),
                Math.addExact(preparedDong, other.preparedDong));
    }
}
