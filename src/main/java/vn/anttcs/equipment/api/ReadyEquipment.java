package vn.anttcs.equipment.api;

import vn.anttcs.equipment.rule.EquipmentCategory;

/**
 * Trang bị mang theo được: what a team and those who serve in it hold of a kind.
 *
 * @param usable in units of measure, neither damaged nor written off
 * @param overdue of these, what a check is overdue of
 * @param expired of these, vehicles with a paper that has run out
 * @param ready what can be taken along: usable, not overdue, papers in force
 */
public record ReadyEquipment(
        String kindCode,
        String name,
        EquipmentCategory category,
        String unitOfMeasure,
        long usable,
        long overdue,
        long expired,
        long ready) {}
