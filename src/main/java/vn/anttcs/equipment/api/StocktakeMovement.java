package vn.anttcs.equipment.api;

import vn.anttcs.equipment.rule.MovementAct;

/**
 * Lần giao nhận điều chỉnh sổ theo kiểm kê.
 *
 * @param movementNo its number
 */
public record StocktakeMovement(String movementNo, MovementAct act) {}
