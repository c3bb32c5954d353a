package vn.anttcs.equipment.api;

import vn.anttcs.equipment.rule.EquipmentState;

/**
 * Một dòng tổng hợp đang giữ: a kind in one state.
 *
 * @param quantity all of it, in the unit of measure
 */
public record AreaHoldingLine(
        String kindCode,
        String name,
        String unitOfMeasure,
        EquipmentState state,
        long quantity,
        long inStores,
        long withTeams,
        long withMembers) {}
