package vn.anttcs.budget.api;

import java.time.Instant;
import vn.anttcs.budget.rule.year.EstimateState;

/**
 * Dự toán, without its lines.
 *
 * @param estimatedDong what is asked for in all, in đồng
 */
public record EstimateSummary(
        String estimateNo,
        String unitCode,
        int budgetYear,
        EstimateState state,
        String madeBy,
        Instant madeAt,
        long estimatedDong,
        long version) {}
