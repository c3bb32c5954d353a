package vn.anttcs.equipment.api;

import java.util.List;

/**
 * Thiếu của một địa bàn.
 *
 * @param unitCode code today of the province or commune; null for teams whose commune is to be decided
 * @param teams in it on the day
 * @param centralCostDong what central budget would pay for
 * @param localCostDong what local budget would pay for
 * @param lines kind by kind
 */
public record EquipmentGapArea(
        String unitCode, long teams, long centralCostDong, long localCostDong, List<EquipmentGapLine> lines) {}
