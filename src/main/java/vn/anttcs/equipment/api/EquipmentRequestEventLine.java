package vn.anttcs.equipment.api;

/**
 * Số lượng của một việc.
 *
 * @param quantity in units of measure; of an approval what it leaves
 * @param priceDong of one unit, or null
 * @param reason of a change, or null
 */
public record EquipmentRequestEventLine(int lineNo, long quantity, Long priceDong, String reason) {}
