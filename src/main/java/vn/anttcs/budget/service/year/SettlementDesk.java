package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.budget.api.BudgetSettlement;
import vn.anttcs.budget.api.BudgetSettlementLine;
import vn.anttcs.budget.api.GetBudgetSettlement;
import vn.anttcs.budget.api.ReopenBudgetYear;
import vn.anttcs.budget.api.SettleBudgetYear;
import vn.anttcs.budget.persistence.year.BudgetClosingRows;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.LinePosition;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Writes and shows settlements. */
@ApplicationScoped
public class SettlementDesk {
    private ClosedYears closed;
    private SettlementReading reading;
    private Decisions decisions;
    private Clockwork clockwork;
    private Ids ids;

    protected SettlementDesk() {}

    @Inject
    public SettlementDesk(
            ClosedYears closed, SettlementReading reading, Decisions decisions, Clockwork clockwork, Ids ids) {
        this.closed = closed;
        this.reading = reading;
        this.decisions = decisions;
        this.clockwork = clockwork;
        this.ids = ids;
    }

    void close(long unit, SettleBudgetYear command) {
        GetBudgetSettlement what =
                new GetBudgetSettlement(command.unitCode(), command.budgetYear(), command.fundingSource(), null);
        add(unit, what, true, command.decision(), command.note());
    }

    void reopen(long unit, ReopenBudgetYear command) {
        GetBudgetSettlement what =
                new GetBudgetSettlement(command.unitCode(), command.budgetYear(), command.fundingSource(), null);
        add(unit, what, false, command.decision(), command.reason());
    }

    private void add(long unit, GetBudgetSettlement what, boolean closes, Decision decision, String note) {
        closed.rows()
                .add(new BudgetClosingRows.Closing(
                        ids.next(),
                        unit,
                        what.budgetYear(),
                        what.fundingSource(),
                        closes,
                        clockwork.stamp(),
                        decisions.store(decision),
                        note,
                        Call.current().caller().name()));
    }

    /** The settlement of a year, or what it would come to now. */
    BudgetSettlement view(GetBudgetSettlement query) {
        ReadTime time = clockwork.readTime(null, query.knownOn());
        long unit = reading.unit(query.unitCode());
        Map<BudgetLine, LinePosition> lines = reading.lines(unit, query, time);
        Map<BudgetLine, Long> carried = reading.carried(unit, query, time);
        List<BudgetSettlementLine> shown = new ArrayList<>();
        lines.forEach((line, at) -> shown.add(line(line, at, carried.getOrDefault(line, 0L))));
        Optional<BudgetClosingRows.Closing> last =
                closed.last(unit, query.budgetYear(), query.fundingSource(), time.knownOn());
        return new BudgetSettlement(
                query.unitCode(),
                query.budgetYear(),
                query.fundingSource(),
                closed.closedBy(unit, query.budgetYear(), query.fundingSource(), time.knownOn())
                        .isPresent(),
                last.map(BudgetClosingRows.Closing::actedBy).orElse(null),
                last.map(BudgetClosingRows.Closing::recordedAt).orElse(null),
                last.map(one -> decisions.find(one.decisionId()).orElseThrow()).orElse(null),
                last.map(BudgetClosingRows.Closing::note).orElse(null),
                shown,
                shown.stream().mapToLong(BudgetSettlementLine::allocatedDong).sum(),
                shown.stream().mapToLong(BudgetSettlementLine::spentDong).sum(),
                shown.stream().mapToLong(BudgetSettlementLine::remainingDong).sum(),
                shown.stream().mapToLong(BudgetSettlementLine::carriedDong).sum(),
                shown.stream().mapToLong(BudgetSettlementLine::lapsedDong).sum(),
                time.knownOn());
    }

    private static BudgetSettlementLine line(BudgetLine line, LinePosition at, long carried) {
        return new BudgetSettlementLine(
                BudgetViews.said(line.level()),
                BudgetViews.said(line.classification()),
                at.allocatedDong(),
                at.spentDong(),
                at.remainingDong(),
                carried,
                Math.subtractExact(at.remainingDong(), carried));
    }
}
