package vn.anttcs.budget.api;

import java.time.Instant;
import vn.anttcs.budget.rule.year.CeilingMode;
import vn.anttcs.shared.Decision;

/**
 * Cách xử lý khi vượt dự toán, as it was set.
 *
 * @param fundingSource null for all lines
 * @param fundingLevel null for all lines of the source
 * @param classification null for all lines of the source
 */
public record BudgetCeiling(
        String unitCode,
        int budgetYear,
        String fundingSource,
        String fundingLevel,
        String classification,
        CeilingMode mode,
        String setBy,
        Instant recordedAt,
        Decision decision) {}
