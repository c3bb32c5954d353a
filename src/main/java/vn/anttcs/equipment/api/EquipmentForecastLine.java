package vn.anttcs.equipment.api;

import java.util.List;
import vn.anttcs.equipment.rule.FundingSource;

/**
 * Một dòng dự báo thay thế.
 *
 * @param serviceLifeMonths service life, or null while none is confirmed
 * @param held what teams and their members have that can be used, with what they have of kinds that this one replaces for them
 * @param overdue of that, whose service life has ended by the day; it is taken to be replaced on the day
 * @param undated of that, whose end cannot be told: no confirmed service life, or no day of first issue
 * @param priceDong of one unit on the day, or null
 * @param overdueDong what replacing the overdue costs, or null without a price
 * @param fundingSource who pays
 * @param years year by year; none while no service life is confirmed
 * @param explanation how it comes about, in the language of the caller
 * @param legalBasis what says how long the kind lasts
 * @param replacedHeld of what is held, what is of kinds that this one replaces; it is renewed as this kind; null when there is none
 */
public record EquipmentForecastLine(
        String kindCode,
        String name,
        String unitOfMeasure,
        Integer serviceLifeMonths,
        long held,
        long overdue,
        long undated,
        Long priceDong,
        Long overdueDong,
        FundingSource fundingSource,
        List<EquipmentForecastYear> years,
        String explanation,
        String legalBasis,
        Long replacedHeld) {}
