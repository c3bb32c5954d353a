package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.anttcs.budget.api.DraftEstimate;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.budget.persistence.SimulationRows;
import vn.anttcs.budget.persistence.SimulationTotals;
import vn.anttcs.budget.persistence.year.EstimateRow;
import vn.anttcs.budget.rule.simulation.Dimension;
import vn.anttcs.budget.rule.simulation.Span;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.EstimateOrigin;
import vn.anttcs.budget.rule.year.EstimateRule;
import vn.anttcs.budget.service.SimulationSight;
import vn.anttcs.equipment.service.request.NeededMoney;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;

/** Căn cứ lập dự toán: what a simulation came to for a year by source and level, and what equipment is needed. */
@ApplicationScoped
public class EstimateSources {
    private static final int MOST_GROUPS = 1_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private SimulationSight sight;
    private SimulationRows simulations;
    private SimulationTotals totals;
    private NeededMoney equipment;

    protected EstimateSources() {}

    @Inject
    public EstimateSources(
            SimulationSight sight, SimulationRows simulations, SimulationTotals totals, NeededMoney equipment) {
        this.sight = sight;
        this.simulations = simulations;
        this.totals = totals;
        this.equipment = equipment;
    }

    /** The lines of a new estimate. */
    List<EstimateRow.Line> lines(DraftEstimate command, long unit, ReadTime time) {
        List<EstimateRow.Line> lines = new ArrayList<>();
        if (command.simulationNo() != null) {
            SimulationRow simulation = sight.done(command.simulationNo());
            refuseOther(simulation, command, unit);
            lines.addAll(simulated(simulation, command));
        } else if (command.policyCode() != null) {
            throw Refusal.invalid("REQUIRED", "simulationNo");
        }
        lines.addAll(needed(command.unitCode(), time));
        return lines;
    }

    private static void refuseOther(SimulationRow simulation, DraftEstimate command, long unit) {
        SimulationRow.Asked asked = simulation.asked();
        if (asked.unitId() != unit
                || asked.fromMonth().isAfter(YearMonth.of(command.budgetYear(), 1))
                || asked.toMonth().isBefore(YearMonth.of(command.budgetYear(), 12))) {
            throw Refusal.refused(
                    "ESTIMATE_SIMULATION",
                    "simulationNo",
                    asked.unitCode(),
                    asked.fromMonth().toString(),
                    asked.toMonth().toString());
        }
    }

    private List<EstimateRow.Line> simulated(SimulationRow simulation, DraftEstimate command) {
        int scenario = scenario(simulation, command.policyCode());
        Map<BudgetLine, Long> dong = new TreeMap<>();
        totals
                .page(
                        simulation.id(),
                        Dimension.FUNDING_SOURCE,
                        Span.YEAR,
                        SimulationTotals.Behind.NOTHING,
                        MOST_GROUPS)
                .stream()
                .filter(total -> total.scenario() == scenario
                        && total.period().equals(String.valueOf(command.budgetYear()))
                        && total.sum().dong() != 0)
                .forEach(total -> dong.merge(line(total.group()), total.sum().dong(), Math::addExact));
        List<EstimateRow.Line> lines = new ArrayList<>();
        dong.forEach((line, sum) -> lines.add(line(line, EstimateOrigin.SIMULATION, sum, null)));
        return lines;
    }

    private int scenario(SimulationRow simulation, String policyCode) {
        if (policyCode == null) {
            return 0;
        }
        return simulations.drafts(simulation.id()).stream()
                .filter(draft -> draft.policyCode().equals(policyCode))
                .map(SimulationRow.Draft::scenario)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("policyCode", policyCode));
    }

    private static BudgetLine line(String group) {
        int slash = group.indexOf('/');
        return slash < 0
                ? new BudgetLine(group, null, null)
                : new BudgetLine(group.substring(0, slash), group.substring(slash + 1), null);
    }

    private static EstimateRow.Line line(BudgetLine line, EstimateOrigin origin, long dong, String remark) {
        return new EstimateRow.Line(new EstimateRule.Line(line, origin, dong, 0), null, remark, null);
    }

    /** What equipment is needed: what teams lack, and what was approved and has not come; what has no price is only counted. */
    private List<EstimateRow.Line> needed(String unitCode, ReadTime time) {
        List<EstimateRow.Line> lines = new ArrayList<>();
        for (NeededMoney.Part part : equipment.of(unitCode, time)) {
            add(
                    lines,
                    part,
                    EstimateOrigin.EQUIPMENT,
                    part.lackingDong(),
                    "Thiếu so với định mức ngày %s, %d Tổ".formatted(DAY.format(time.validOn()), part.teams())
                            + uncounted(part.lackingUnpriced()));
            add(
                    lines,
                    part,
                    EstimateOrigin.REQUEST,
                    part.approvedDong(),
                    "Đề nghị trang bị đã duyệt, chưa nhận" + uncounted(part.approvedUnpriced()));
        }
        return lines;
    }

    private static void add(
            List<EstimateRow.Line> lines, NeededMoney.Part part, EstimateOrigin origin, long dong, String remark) {
        if (dong > 0) {
            lines.add(line(new BudgetLine(part.fundingSource() + "_BUDGET", null, null), origin, dong, remark));
        }
    }

    private static String uncounted(long unpriced) {
        return unpriced == 0 ? "" : "; chưa tính %d đơn vị chưa có đơn giá".formatted(unpriced);
    }
}
