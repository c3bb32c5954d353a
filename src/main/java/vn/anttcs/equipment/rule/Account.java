package vn.anttcs.equipment.rule;

/**
 * Một dòng tồn: what one holder has of one kind in one state.
 *
 * @param size empty where the kind has one
 * @param lotNo empty unless the kind is tracked by lot
 * @param itemId internal id of the piece with a serial number, or 0
 */
public record Account(Holder holder, long kindId, String size, String lotNo, long itemId, EquipmentState state) {
    /** The same things in another place and state. */
    public Account at(Holder other, EquipmentState then) {
        return new Account(other, kindId, size, lotNo, itemId, then);
    }
}
