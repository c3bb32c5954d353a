package vn.anttcs.equipment.rule;

/**
 * Một dòng tồn: what one holder has of one kind in one state.
 *
 * @param size empty where the kind has one
 * @param lotNo empty unless the kind is tracked by lot
 * @param itemId internal id of the piece with a serial number, or 0
 * @param outingId internal id of the loan or repair under which it is there, or 0 of what is the holder's own
 */
public record Account(
        Holder holder, long kindId, String size, String lotNo, long itemId, EquipmentState state, long outingId) {
    /** What is the holder's own. */
    public Account(Holder holder, long kindId, String size, String lotNo, long itemId, EquipmentState state) {
        this(holder, kindId, size, lotNo, itemId, state, 0);
    }

    /** The same things in another place and state. */
    public Account at(Holder other, EquipmentState then) {
        return new Account(other, kindId, size, lotNo, itemId, then, outingId);
    }

    /** The same things under a loan or repair, or with 0 as somebody's own. */
    public Account under(long outing) {
        return new Account(holder, kindId, size, lotNo, itemId, state, outing);
    }
}
