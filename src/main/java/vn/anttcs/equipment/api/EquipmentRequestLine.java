package vn.anttcs.equipment.api;

/**
 * Dòng của đề nghị và những gì đã làm được.
 *
 * @param size or null
 * @param asked what was asked for
 * @param missing what was lacking of the kind on the day of the gap, or null
 * @param approved what the steps so far have left; before the first one what was asked for
 * @param ordered of it
 * @param received of it
 * @param issued of it
 * @param reason or null
 */
public record EquipmentRequestLine(
        int lineNo,
        String kindCode,
        String name,
        String unitOfMeasure,
        String size,
        long asked,
        Long missing,
        long approved,
        long ordered,
        long received,
        long issued,
        String reason) {}
