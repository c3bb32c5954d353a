package vn.anttcs.equipment.api;

/**
 * Một dòng của lần cho mượn, sửa chữa.
 *
 * @param size or null
 * @param lotNo or null
 * @param serialNo or null
 * @param sent so much of it went
 * @param returned so much of it came back
 * @param lost so much of it was lost there
 * @param away so much of it is still there
 * @param awayValueDong what that cost, in đồng, by the prices of receipts; null while none is known
 */
public record EquipmentOutLine(
        String kindCode,
        String name,
        String unitOfMeasure,
        String size,
        String lotNo,
        String serialNo,
        long sent,
        long returned,
        long lost,
        long away,
        Long awayValueDong) {}
