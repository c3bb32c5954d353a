package vn.anttcs.budget.api;

import java.time.Instant;
import java.time.YearMonth;

/**
 * Đợt chi trả trong danh sách.
 *
 * @param approvedBy null until it is approved
 * @param approvedAt as approvedBy, null
 * @param version grows with each act
 */
public record PaymentRunSummary(
        String runNo,
        String unitCode,
        YearMonth month,
        PaymentRunState state,
        String preparedBy,
        Instant createdAt,
        String approvedBy,
        Instant approvedAt,
        long version) {}
