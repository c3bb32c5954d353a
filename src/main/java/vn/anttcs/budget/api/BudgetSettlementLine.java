package vn.anttcs.budget.api;

/**
 * Quyết toán một dòng ngân sách. All amounts are in đồng.
 *
 * @param fundingLevel null where none is named
 * @param classification null where none is named
 * @param remainingDong allocated less spent; below zero when more was spent
 * @param carriedDong what of it goes into the next year
 * @param lapsedDong what of it does not
 */
public record BudgetSettlementLine(
        String fundingLevel,
        String classification,
        long allocatedDong,
        long spentDong,
        long remainingDong,
        long carriedDong,
        long lapsedDong) {}
