package vn.anttcs.equipment.api;

import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.NormOutcome;

/**
 * Một dòng thiếu của Tổ.
 *
 * @param outcome how sure the norm is
 * @param due what the norm gives, or null while it is open
 * @param held serviceable pieces of the team and its members
 * @param missing what is due and not held, or null while the norm is open
 * @param priceDong of one unit on the day, or null
 * @param costDong what the missing costs, or null while it cannot be told
 * @param fundingSource who pays
 * @param explanation how the norm comes about, in the language of the caller
 * @param legalBasis what says so
 */
public record TeamGapLine(
        String kindCode,
        String name,
        String unitOfMeasure,
        NormOutcome outcome,
        Long due,
        long held,
        Long missing,
        Long priceDong,
        Long costDong,
        FundingSource fundingSource,
        String explanation,
        String legalBasis) {}
