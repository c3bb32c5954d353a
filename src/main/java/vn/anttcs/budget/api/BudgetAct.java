package vn.anttcs.budget.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.budget.rule.year.BudgetActKind;
import vn.anttcs.shared.Decision;

/**
 * Bút toán ngân sách: one act of the journal.
 *
 * @param effectiveOn the day from which it counts
 * @param documentNumber number of the voucher, or null for an allocation
 * @param documentDate day of the voucher, or null
 * @param reversedActNo the spending that it takes back, or null
 * @param note what was noted with it, or null
 * @param recordedAt since when the house knows it
 * @param decision the decision on which it rests, or null for spending
 * @param excesses what it exceeded and went through with a warning
 */
public record BudgetAct(
        String actNo,
        String unitCode,
        int budgetYear,
        BudgetActKind kind,
        LocalDate effectiveOn,
        String documentNumber,
        LocalDate documentDate,
        String reversedActNo,
        String note,
        String madeBy,
        Instant recordedAt,
        Decision decision,
        List<BudgetAmount> lines,
        List<BudgetExcess> excesses) {}
