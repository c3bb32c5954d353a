package vn.anttcs.budget.persistence.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.budget.rule.year.AllocationRule;
import vn.anttcs.budget.rule.year.BudgetActKind;

/**
 * An act of the journal as it is stored.
 *
 * @param head whose act it is
 * @param basis what it rests on
 * @param lines in the order of the act
 */
public record BudgetActRow(
        long id, Head head, LocalDate effectiveOn, Instant recordedAt, Basis basis, List<AllocationRule.Amount> lines) {
    public BudgetActRow {
        lines = List.copyOf(lines);
    }

    /** Whose act it is, and of which kind. */
    public record Head(String actNo, long unitId, int year, BudgetActKind kind, String madeBy) {}

    /**
     * What it rests on; each part may be null.
     *
     * @param reversedId the act that it takes back
     * @param reversedNo its number
     */
    public record Basis(
            Long decisionId,
            String documentNumber,
            LocalDate documentDate,
            Long reversedId,
            String reversedNo,
            String note) {}
}
