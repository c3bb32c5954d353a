package vn.anttcs.equipment.persistence.need;

import java.time.LocalDate;

/**
 * What came to a holder and went from it by one movement, of what can be used.
 *
 * @param size empty where the kind has one
 * @param lotNo empty unless the kind is tracked by lot
 * @param itemId internal id of the piece with a serial number, or 0
 */
public record Flow(
        long holderId,
        long kindId,
        String size,
        String lotNo,
        long itemId,
        LocalDate day,
        long movementId,
        long came,
        long went) {
    /** What goes in the order in which it came. */
    public record Pile(long holderId, long kindId, String size, String lotNo, long itemId) {}

    /** The pile to which this belongs. */
    public Pile pile() {
        return new Pile(holderId, kindId, size, lotNo, itemId);
    }
}
