package vn.anttcs.equipment.rule.stocktake;

import vn.anttcs.equipment.rule.EquipmentState;

/**
 * Một dòng kiểm kê.
 *
 * @param booked what the books say
 * @param counted what was counted, or null before that
 */
public record CountLine(Thing thing, EquipmentState state, long booked, Long counted) {
    /**
     * What can lie there in one state or another.
     *
     * @param size empty where the kind has one
     * @param lotNo empty unless the kind is tracked by lot
     * @param serialNo empty unless the kind is tracked by serial number
     */
    public record Thing(long kindId, String size, String lotNo, String serialNo) {}

    /** How much more was counted than is in the books; below zero when less. */
    public long difference() {
        return counted - booked;
    }
}
