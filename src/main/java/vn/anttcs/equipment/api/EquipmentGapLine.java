package vn.anttcs.equipment.api;

import vn.anttcs.equipment.rule.FundingSource;

/**
 * Một dòng tổng hợp thiếu.
 *
 * @param teams for which there is a norm
 * @param openTeams of them without a confirmed norm; what they lack is not in the sums
 * @param rangeTeams of them with a choice still open; they count with the smallest quantity
 * @param due of the others
 * @param held serviceable pieces of all of them
 * @param expiring of them whose service life ends by the last day of the horizon, or has ended; 0 without a horizon
 * @param undated of them whose end cannot be told: no confirmed service life, or no day of first issue; 0 without a horizon
 * @param missing team by team; what is too much in one team helps no other
 * @param unpriced how much of the missing has no price
 * @param costDong what the rest of the missing costs
 * @param fundingSource who pays
 * @param replacedHeld serviceable pieces of kinds that this one replaces, which count and do not expire within the horizon; null when there
 *     are none
 */
public record EquipmentGapLine(
        String kindCode,
        String name,
        String unitOfMeasure,
        long teams,
        long openTeams,
        long rangeTeams,
        long due,
        long held,
        long expiring,
        long undated,
        long missing,
        long unpriced,
        long costDong,
        FundingSource fundingSource,
        Long replacedHeld) {}
