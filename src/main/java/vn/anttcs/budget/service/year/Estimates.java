package vn.anttcs.budget.service.year;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.budget.api.AdjustEstimate;
import vn.anttcs.budget.api.DraftEstimate;
import vn.anttcs.budget.api.Estimate;
import vn.anttcs.budget.api.EstimateAdjustment;
import vn.anttcs.budget.api.EstimatePage;
import vn.anttcs.budget.api.GetEstimate;
import vn.anttcs.budget.api.ListEstimates;
import vn.anttcs.budget.persistence.year.EstimateRow;
import vn.anttcs.budget.rule.year.AllocationRule;
import vn.anttcs.budget.rule.year.BudgetActKind;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.EstimateOrigin;
import vn.anttcs.budget.rule.year.EstimateRule;
import vn.anttcs.budget.rule.year.EstimateState;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.ReadTime;

/** Lập dự toán: drafts estimates, adjusts them with reasons, and shows them beside what is allocated. */
@Stateless
public class Estimates {
    @Inject
    private EstimateDesk desk;

    @Inject
    private EstimateSources sources;

    @Inject
    private BudgetJournal journal;

    @Inject
    private Clockwork clockwork;

    @Inject
    private Ids ids;

    /** Drafts an estimate from a finished simulation and from needs of equipment. */
    @Operation(value = "draftEstimate", right = Right.BUDGET_PLAN, units = "unitCode", write = true)
    public Estimate draftEstimate(DraftEstimate command) {
        long unit = desk.units().unit(command.unitCode());
        List<EstimateRow.Line> lines = sources.lines(command, unit, clockwork.readTime(null, null));
        EstimateRow row = new EstimateRow(
                ids.next(),
                new EstimateRow.Head(
                        String.valueOf(ids.next("budget_estimate_no")),
                        unit,
                        command.budgetYear(),
                        command.simulationNo() == null ? null : Long.valueOf(command.simulationNo()),
                        command.policyCode(),
                        command.note()),
                EstimateState.DRAFT,
                new EstimateRow.Acts(
                        Call.current().caller().name(), clockwork.stamp(), null, null, null, null, null, null),
                lines,
                1);
        desk.rows().add(row);
        return desk.view(command.unitCode(), command.budgetYear(), row.head().estimateNo());
    }

    /** Adjusts lines of a draft, each with its reason. */
    @Operation(value = "adjustEstimate", right = Right.BUDGET_PLAN, units = "unitCode", write = true)
    public Estimate adjustEstimate(AdjustEstimate command) {
        EstimateRow row = desk.lock(
                command.unitCode(), command.budgetYear(), command.estimateNo(), command.version(), EstimateState.DRAFT);
        List<EstimateRow.Line> lines = new ArrayList<>(row.lines());
        for (EstimateAdjustment said : command.lines()) {
            adjust(lines, said, command.budgetYear());
        }
        if (!EstimateRule.holds(lines.stream().map(EstimateRow.Line::line).toList())) {
            throw Refusal.refused("ESTIMATE_BELOW_ZERO", "lines");
        }
        desk.rows().replaceLines(row.id(), lines);
        return desk.view(command.unitCode(), command.budgetYear(), command.estimateNo());
    }

    private void adjust(List<EstimateRow.Line> lines, EstimateAdjustment said, int year) {
        BudgetLine line = new BudgetLine(said.fundingSource(), said.fundingLevel(), said.classification());
        Optional<EstimateRow.Line> old = lines.stream()
                .filter(one -> one.line().line().equals(line) && one.line().origin() == said.origin())
                .findFirst();
        if (old.isEmpty()) {
            if (said.origin() != EstimateOrigin.ADDED) {
                throw Refusal.refused(
                        "ESTIMATE_LINE", "lines", line.text(), said.origin().name());
            }
            journal.refuseWrong(
                    BudgetActKind.ADJUST,
                    List.of(new AllocationRule.Amount(line, said.adjustmentDong())),
                    LocalDate.of(year, 1, 1));
        }
        old.ifPresent(lines::remove);
        lines.add(new EstimateRow.Line(
                new EstimateRule.Line(
                        line,
                        said.origin(),
                        old.map(one -> one.line().basisDong()).orElse(0L),
                        said.adjustmentDong()),
                said.reason(),
                said.remark(),
                Call.current().caller().name()));
    }

    /** One estimate, line by line and beside what is allocated. */
    @Operation(value = "getEstimate", right = Right.BUDGET_READ, units = "unitCode")
    public Estimate getEstimate(GetEstimate query) {
        return desk.view(query.unitCode(), query.budgetYear(), query.estimateNo());
    }

    /** The estimates of a unit and everything below it, the latest first. */
    @Operation(value = "listEstimates", right = Right.BUDGET_READ, units = "unitCode")
    public EstimatePage listEstimates(ListEstimates query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, null, cursor);
        int limit = Cursor.limit(query.limit());
        List<EstimateRow> found = desk.rows()
                .page(
                        desk.units().below(desk.units().unit(query.unitCode())),
                        query.budgetYear(),
                        query.state(),
                        cursor.map(at -> at.number(0)).orElse(Long.MAX_VALUE),
                        limit + 1);
        return new EstimatePage(
                found.stream().limit(limit).map(desk::summary).toList(),
                Cursor.next(found, limit, time, row -> List.of(row.id())),
                time.knownOn());
    }
}
