package vn.anttcs.budget.api;

import vn.anttcs.budget.rule.year.CeilingMode;

/**
 * Vượt dự toán: what is more than a unit was allocated on a line. All amounts are in đồng.
 *
 * @param fundingSource null where a resolution names none
 * @param fundingLevel null where none is named
 * @param classification null where none is named
 * @param mode what is done about it
 * @param allocatedDong the ceiling
 * @param spentDong what was spent before
 * @param askedDong what is asked for; 0 when it is the ceiling that is lowered
 * @param excessDong by how much it is more
 */
public record BudgetExcess(
        String unitCode,
        String fundingSource,
        String fundingLevel,
        String classification,
        CeilingMode mode,
        long allocatedDong,
        long spentDong,
        long askedDong,
        long excessDong) {}
