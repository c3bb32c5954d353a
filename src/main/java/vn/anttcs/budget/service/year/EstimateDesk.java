package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.anttcs.budget.api.Estimate;
import vn.anttcs.budget.api.EstimateComparison;
import vn.anttcs.budget.api.EstimateLine;
import vn.anttcs.budget.api.EstimateSummary;
import vn.anttcs.budget.persistence.year.EstimateRow;
import vn.anttcs.budget.persistence.year.EstimateRows;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.EstimateRule;
import vn.anttcs.budget.rule.year.EstimateState;
import vn.anttcs.budget.rule.year.LinePosition;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Decisions;

/** What every act on an estimate has in common: the estimate locked in its state, and shown beside what is allocated. */
@ApplicationScoped
public class EstimateDesk {
    private EstimateRows rows;
    private BudgetBooks books;
    private BudgetUnits units;
    private Decisions decisions;

    protected EstimateDesk() {}

    @Inject
    public EstimateDesk(EstimateRows rows, BudgetBooks books, BudgetUnits units, Decisions decisions) {
        this.rows = rows;
        this.books = books;
        this.units = units;
        this.decisions = decisions;
    }

    EstimateRows rows() {
        return rows;
    }

    BudgetUnits units() {
        return units;
    }

    Decisions decisions() {
        return decisions;
    }

    /** The estimate in a state, locked until commit. */
    EstimateRow lock(String unitCode, int year, String estimateNo, Long version, EstimateState state) {
        EstimateRow row = rows.lock(units.unit(unitCode), year, estimateNo)
                .orElseThrow(() -> Refusal.notFound("estimateNo", estimateNo));
        if (version != null && version != row.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        if (row.state() != state) {
            throw Refusal.refused("ESTIMATE_STATE", "estimateNo", row.state().name(), state.name());
        }
        return row;
    }

    /** The estimate as it stands, beside what is allocated. */
    Estimate view(String unitCode, int year, String estimateNo) {
        long unit = units.unit(unitCode);
        EstimateRow row =
                rows.find(unit, year, estimateNo).orElseThrow(() -> Refusal.notFound("estimateNo", estimateNo));
        Map<BudgetLine, LinePosition> allocated = books.now(unit, year).position(units.place(unit));
        EstimateRow.Acts acts = row.acts();
        return new Estimate(
                estimateNo,
                unitCode,
                year,
                row.state(),
                row.head().simulationNo() == null
                        ? null
                        : String.valueOf(row.head().simulationNo()),
                row.head().policyCode(),
                row.head().note(),
                acts.madeBy(),
                acts.madeAt(),
                acts.submittedBy(),
                acts.submittedAt(),
                acts.decidedBy(),
                acts.decidedAt(),
                acts.decisionId() == null
                        ? null
                        : decisions.find(acts.decisionId()).orElseThrow(),
                acts.reason(),
                row.lines().stream().map(EstimateDesk::line).toList(),
                row.dong(),
                EstimateRule.compare(
                                row.lines().stream().map(EstimateRow.Line::line).toList(), allocated)
                        .stream()
                        .map(EstimateDesk::comparison)
                        .toList(),
                row.version());
    }

    private static EstimateLine line(EstimateRow.Line row) {
        BudgetLine line = row.line().line();
        return new EstimateLine(
                line.source(),
                BudgetViews.said(line.level()),
                BudgetViews.said(line.classification()),
                row.line().origin(),
                row.line().basisDong(),
                row.line().adjustmentDong(),
                row.line().dong(),
                row.reason(),
                row.remark(),
                row.adjustedBy());
    }

    private static EstimateComparison comparison(EstimateRule.Compared compared) {
        BudgetLine line = compared.line();
        return new EstimateComparison(
                line.source(),
                BudgetViews.said(line.level()),
                BudgetViews.said(line.classification()),
                compared.estimatedDong(),
                compared.allocatedDong(),
                compared.differenceDong());
    }

    EstimateSummary summary(EstimateRow row) {
        return new EstimateSummary(
                row.head().estimateNo(),
                units.code(row.head().unitId()),
                row.head().year(),
                row.state(),
                row.acts().madeBy(),
                row.acts().madeAt(),
                row.dong(),
                row.version());
    }
}
