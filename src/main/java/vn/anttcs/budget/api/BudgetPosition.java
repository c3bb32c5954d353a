package vn.anttcs.budget.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Tình hình dự toán: what a unit and everything below it was allocated, has spent and still has. All amounts are in đồng.
 *
 * @param validOn the day
 * @param lines those on which something has moved, in the order of sources, levels and classifications
 * @param allocatedDong what the unit was allocated, for itself and all below it
 * @param distributedDong what of it the units directly below hold
 * @param spentDong what approved payment runs come to from the day of their approval, with all differences, and other
 *     recorded spending less what was taken back, in the unit and below it
 * @param unpaidDong what of it members of approved runs had not received by the day, or had sent back
 * @param preparedDong what payment runs that wait for approval would add; null when a day or a recorded time is asked for,
 *     because a run that is cancelled leaves nothing to tell it from
 * @param remainingDong allocated less spent; below zero when more was spent
 */
public record BudgetPosition(
        String unitCode,
        int budgetYear,
        LocalDate validOn,
        List<BudgetPositionLine> lines,
        long allocatedDong,
        long distributedDong,
        long spentDong,
        long unpaidDong,
        Long preparedDong,
        long remainingDong,
        Instant knownOn) {}
