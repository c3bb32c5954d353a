package vn.anttcs.equipment.rule.stocktake;

import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.MovementAct;

/**
 * Điều chỉnh: what brings the books to the count.
 *
 * @param line the line that it is about, from 0
 * @param before state in the books; of a surplus that in which it was found
 * @param after state after it
 */
public record Adjustment(int line, MovementAct act, EquipmentState before, EquipmentState after, long quantity) {}
