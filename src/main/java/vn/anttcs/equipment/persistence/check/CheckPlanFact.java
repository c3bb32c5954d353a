package vn.anttcs.equipment.persistence.check;

import vn.anttcs.equipment.rule.vehicle.MeterUnit;

/**
 * What a check plan says for a while.
 *
 * @param intervalMonths or null
 * @param intervalDays or null
 * @param intervalUse or null
 * @param useUnit or null
 * @param warnUse or null
 * @param points code and name of each, separated by a tab, one on a line
 * @param checkers words separated by commas
 */
public record CheckPlanFact(
        String title,
        Integer intervalMonths,
        Integer intervalDays,
        int warnDays,
        String points,
        String checkers,
        String legalBasis,
        Long intervalUse,
        MeterUnit useUnit,
        Long warnUse) {}
