package vn.anttcs.budget.api;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * Đợt chi trả: one run with its totals. All amounts are in đồng.
 *
 * @param knownOn the recorded time as of which everything in it was computed
 * @param comparedMonth the month with which members are compared, or null when nothing was approved before
 * @param progress percent of the preparation
 * @param failure why it could not be prepared, or null
 * @param preparedAt null until it is prepared
 * @param approvedBy null until it is approved
 * @param approvedAt as approvedBy, null
 * @param cancelledBy null unless it was cancelled
 * @param cancelledAt as cancelledBy, null
 * @param cancelReason as cancelledBy, null
 * @param members how many members it has
 * @param monthDong what the month of the run comes to
 * @param differenceDong the sum of all differences of months approved before or past
 * @param carriedInDong what was paid too much before and is made good, zero or less
 * @param carriedOutDong what is still to be made good afterwards, zero or less
 * @param payableDong what is paid
 * @param payableInWords payableDong in Vietnamese words
 * @param budgetExcesses what it exceeds of the budget of the year of its month: while it waits for approval, as things stand;
 *     once approved, what went through with a warning
 * @param version grows with each act
 */
public record PaymentRun(
        String runNo,
        String unitCode,
        YearMonth month,
        PaymentRunState state,
        Instant knownOn,
        YearMonth comparedMonth,
        long progress,
        String failure,
        String preparedBy,
        Instant createdAt,
        Instant preparedAt,
        String approvedBy,
        Instant approvedAt,
        String cancelledBy,
        Instant cancelledAt,
        String cancelReason,
        long members,
        long monthDong,
        long differenceDong,
        long carriedInDong,
        long carriedOutDong,
        long payableDong,
        String payableInWords,
        List<PaymentTotal> totals,
        List<PaymentReviewCount> reviews,
        List<PaymentStateCount> payments,
        List<BudgetExcess> budgetExcesses,
        long version) {}
