package vn.anttcs.budget.api;

import java.time.Instant;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Quyết toán năm của một đơn vị theo nguồn. All amounts are in đồng.
 *
 * @param closed whether the year is closed, here or above
 * @param actedBy who closed it here or opened it again last, or null when nobody has
 * @param actedAt as actedBy, null
 * @param decision as actedBy, null
 * @param note why it was opened again, or what was noted with the settlement; or null
 * @param lines those on which something has moved
 */
public record BudgetSettlement(
        String unitCode,
        int budgetYear,
        String fundingSource,
        boolean closed,
        String actedBy,
        Instant actedAt,
        Decision decision,
        String note,
        List<BudgetSettlementLine> lines,
        long allocatedDong,
        long spentDong,
        long remainingDong,
        long carriedDong,
        long lapsedDong,
        Instant knownOn) {}
