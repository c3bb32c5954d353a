package vn.anttcs.equipment.api;

import vn.anttcs.equipment.rule.EquipmentState;

/**
 * Một dòng kiểm kê, by kind, size, lot, serial number and state.
 *
 * @param lineNo from 1
 * @param size or null
 * @param lotNo or null
 * @param serialNo or null
 * @param booked what the books say
 * @param counted what was counted, or null before that
 * @param difference how much more was counted, below zero when less, or null before that
 * @param reason of the difference, or null
 * @param countedBy who counted, or null before that
 */
public record StocktakeLine(
        long lineNo,
        String kindCode,
        String name,
        String unitOfMeasure,
        String size,
        String lotNo,
        String serialNo,
        EquipmentState state,
        long booked,
        Long counted,
        Long difference,
        String reason,
        String countedBy) {}
