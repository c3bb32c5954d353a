package vn.anttcs.equipment.api;

import vn.anttcs.equipment.rule.EquipmentState;

/**
 * Một dòng đã ghi của lần giao nhận.
 *
 * @param lineNo from 1
 * @param size or null
 * @param lotNo or null
 * @param serialNo or null
 * @param state before the act
 * @param stateAfter after it
 * @param priceDong what one unit cost at receipt, or null
 */
public record MovementLine(
        long lineNo,
        String kindCode,
        String size,
        String lotNo,
        String serialNo,
        long quantity,
        EquipmentState state,
        EquipmentState stateAfter,
        Long priceDong) {}
