package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.anttcs.budget.api.BudgetAct;
import vn.anttcs.budget.api.BudgetAmount;
import vn.anttcs.budget.api.BudgetPosition;
import vn.anttcs.budget.api.BudgetPositionLine;
import vn.anttcs.budget.api.GetBudgetPosition;
import vn.anttcs.budget.persistence.year.BudgetActRow;
import vn.anttcs.budget.rule.year.AllocationRule;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.CeilingRule;
import vn.anttcs.budget.rule.year.LinePosition;
import vn.anttcs.budget.rule.year.Positions;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows budgets as the contracts do. */
@ApplicationScoped
public class BudgetViews {
    private Decisions decisions;
    private BudgetUnits units;
    private CeilingDesk ceilings;

    protected BudgetViews() {}

    @Inject
    public BudgetViews(Decisions decisions, BudgetUnits units, CeilingDesk ceilings) {
        this.decisions = decisions;
        this.units = units;
        this.ceilings = ceilings;
    }

    /** Acts with what was noted of them. */
    List<BudgetAct> acts(List<BudgetActRow> rows) {
        Map<Long, List<CeilingRule.Excess>> noted =
                ceilings.rows().noted(rows.stream().map(BudgetActRow::id).toList());
        return rows.stream()
                .map(row -> act(row, noted.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** A new act, with what it exceeds and is to be noted. */
    BudgetAct noted(BudgetActRow row, List<CeilingRule.Excess> excesses) {
        ceilings.rows().note(row.id(), excesses);
        return act(row, excesses);
    }

    private BudgetAct act(BudgetActRow row, List<CeilingRule.Excess> excesses) {
        BudgetActRow.Basis basis = row.basis();
        return new BudgetAct(
                row.head().actNo(),
                units.code(row.head().unitId()),
                row.head().year(),
                row.head().kind(),
                row.effectiveOn(),
                basis.documentNumber(),
                basis.documentDate(),
                basis.reversedNo(),
                basis.note(),
                row.head().madeBy(),
                row.recordedAt(),
                basis.decisionId() == null
                        ? null
                        : decisions.find(basis.decisionId()).orElseThrow(),
                row.lines().stream().map(BudgetViews::amount).toList(),
                ceilings.views(excesses));
    }

    private static BudgetAmount amount(AllocationRule.Amount amount) {
        BudgetLine line = amount.line();
        return new BudgetAmount(said(line.source()), said(line.level()), said(line.classification()), amount.dong());
    }

    /** A part of a line, or null where it says nothing. */
    static String said(String part) {
        return part.isEmpty() ? null : part;
    }

    /** The lines of amounts in the order in which they were sent. */
    static List<AllocationRule.Amount> amounts(Collection<BudgetAmount> sent) {
        List<AllocationRule.Amount> amounts = new ArrayList<>();
        for (BudgetAmount one : sent) {
            amounts.add(new AllocationRule.Amount(
                    new BudgetLine(one.fundingSource(), one.fundingLevel(), one.classification()), one.amountDong()));
        }
        return amounts;
    }

    /** Where a unit stands; what waits for approval is told only where a read is of now. */
    BudgetPosition position(GetBudgetPosition query, Map<BudgetLine, LinePosition> lines, ReadTime time) {
        boolean now = query.validOn() == null && query.knownOn() == null;
        Map<BudgetLine, LinePosition> shown = new TreeMap<>(lines);
        shown.keySet()
                .removeIf(line ->
                        query.fundingSource() != null && !query.fundingSource().equals(line.source()));
        LinePosition sum = Positions.sum(shown.values());
        return new BudgetPosition(
                query.unitCode(),
                query.budgetYear(),
                time.validOn(),
                shown.entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue(), now))
                        .toList(),
                sum.allocatedDong(),
                sum.distributedDong(),
                sum.spentDong(),
                sum.unpaidDong(),
                now ? Long.valueOf(sum.preparedDong()) : null,
                sum.remainingDong(),
                time.knownOn());
    }

    private static BudgetPositionLine line(BudgetLine line, LinePosition at, boolean now) {
        return new BudgetPositionLine(
                said(line.source()),
                said(line.level()),
                said(line.classification()),
                at.allocatedDong(),
                at.distributedDong(),
                at.spentDong(),
                at.unpaidDong(),
                now ? Long.valueOf(at.preparedDong()) : null,
                at.remainingDong());
    }
}
