package vn.anttcs.equipment.api;

import vn.anttcs.equipment.rule.EquipmentState;

/**
 * Một dòng đang giữ.
 *
 * @param size or null
 * @param lotNo or null
 * @param serialNo or null
 * @param loanNo number of the loan under which it is borrowed, or null of what is the holder's own
 */
public record EquipmentHolding(
        String kindCode,
        String name,
        String unitOfMeasure,
        String size,
        String lotNo,
        String serialNo,
        EquipmentState state,
        long quantity,
        String loanNo) {}
