package vn.anttcs.equipment.api;

import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.NormOutcome;

/**
 * Một dòng thiếu của Tổ.
 *
 * @param outcome how sure the norm is
 * @param due what the norm gives, or null while it is open
 * @param held serviceable pieces of the team and its members
 * @param expiring of them whose service life ends by the last day of the horizon, or has ended; 0 without a horizon
 * @param undated of them whose end cannot be told: no confirmed service life, or no day of first issue; 0 without a horizon
 * @param missing what is due and not held for the whole horizon, or null while the norm is open
 * @param priceDong of one unit on the day, or null
 * @param costDong what the missing costs, or null while it cannot be told
 * @param fundingSource who pays
 * @param explanation how the norm comes about, in the language of the caller
 * @param legalBasis what says so
 * @param lifeExplanation what expires and why, with what says how long it lasts; null without a horizon
 * @param replacedHeld serviceable pieces of kinds that this one replaces, which count and do not expire within the horizon; null when there
 *     are none
 */
public record TeamGapLine(
        String kindCode,
        String name,
        String unitOfMeasure,
        NormOutcome outcome,
        Long due,
        long held,
        long expiring,
        long undated,
        Long missing,
        Long priceDong,
        Long costDong,
        FundingSource fundingSource,
        String explanation,
        String legalBasis,
        String lifeExplanation,
        Long replacedHeld) {}
