package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.anttcs.budget.api.BudgetExcess;
import vn.anttcs.budget.persistence.year.BudgetCeilingRows;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.CeilingMode;
import vn.anttcs.budget.rule.year.CeilingRule;
import vn.anttcs.budget.rule.year.LinePosition;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;

/**
 * Kiểm soát trần dự toán: finds what would exceed an allocation of the unit that spends or of one above it. A unit counts once
 * it has an allocation of the funding source in the year; then a line without any has the ceiling nothing.
 */
@ApplicationScoped
public class CeilingDesk {
    private BudgetCeilingRows rows;
    private BudgetUnits units;
    private ClosedYears closed;

    protected CeilingDesk() {}

    @Inject
    public CeilingDesk(BudgetCeilingRows rows, BudgetUnits units, ClosedYears closed) {
        this.rows = rows;
        this.units = units;
        this.closed = closed;
    }

    /** The years in which nothing is spent any more. */
    ClosedYears closed() {
        return closed;
    }

    BudgetCeilingRows rows() {
        return rows;
    }

    /** What was set about a line of a unit, there or above. */
    Optional<CeilingMode> mode(long unitId, BudgetLine line, int year, Instant knownOn) {
        return CeilingRule.mode(units.upward(unitId), line, rows.settings(year, knownOn));
    }

    /**
     * What would exceed ceilings.
     *
     * @param book of the province
     * @param asked what would be spent in each unit, by line
     */
    List<CeilingRule.Excess> excesses(BudgetBook book, int year, Map<Long, Map<BudgetLine, Long>> asked) {
        Map<Long, Map<BudgetLine, Long>> byHolder = new TreeMap<>();
        asked.forEach((unit, lines) -> units.upward(unit)
                .forEach(holder -> lines.forEach((line, dong) -> {
                    if (book.keeps(holder, line.source())) {
                        byHolder.computeIfAbsent(holder, any -> new HashMap<>()).merge(line, dong, Math::addExact);
                    }
                })));
        List<CeilingRule.Excess> found = new ArrayList<>();
        if (!byHolder.isEmpty()) {
            List<CeilingRule.Setting> settings = rows.settings(year, book.time().knownOn());
            byHolder.forEach((holder, lines) -> {
                List<Long> upward = units.upward(holder);
                Map<BudgetLine, LinePosition> at = book.position(units.place(holder));
                found.addAll(CeilingRule.excesses(holder, at, lines, line -> CeilingRule.mode(upward, line, settings)
                        .orElse(CeilingMode.WARN)));
            });
        }
        return found;
    }

    /** Refuses what a setting stops, by name; the rest may go through and is to be noted. */
    void refuseStopped(Collection<CeilingRule.Excess> excesses, String field) {
        List<Problem> problems = excesses.stream()
                .filter(excess -> excess.mode() == CeilingMode.STOP)
                .map(excess -> Problem.of(
                        "BUDGET_CEILING",
                        field,
                        units.code(excess.unitId()),
                        excess.line().text(),
                        String.valueOf(excess.allocatedDong()),
                        String.valueOf(excess.spentDong()),
                        String.valueOf(excess.askedDong())))
                .toList();
        if (!problems.isEmpty()) {
            throw Refusal.refused(problems);
        }
    }

    List<BudgetExcess> views(Collection<CeilingRule.Excess> excesses) {
        return excesses.stream()
                .map(excess -> new BudgetExcess(
                        units.code(excess.unitId()),
                        BudgetViews.said(excess.line().source()),
                        BudgetViews.said(excess.line().level()),
                        BudgetViews.said(excess.line().classification()),
                        excess.mode(),
                        excess.allocatedDong(),
                        excess.spentDong(),
                        excess.askedDong(),
                        excess.dong()))
                .toList();
    }
}
