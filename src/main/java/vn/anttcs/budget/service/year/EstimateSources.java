package vn.anttcs.budget.service.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
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
import vn.anttcs.platform.error.Refusal;

/** Căn cứ lập dự toán: what a simulation came to for a year by source and level, and what equipment is needed. */
@ApplicationScoped
public class EstimateSources {
    private static final int MOST_GROUPS = 1_000;

    private SimulationSight sight;
    private SimulationRows simulations;
    private SimulationTotals totals;
    private Instance<EquipmentNeeds> needs;

    protected EstimateSources() {}

    @Inject
    public EstimateSources(
            SimulationSight sight,
            SimulationRows simulations,
            SimulationTotals totals,
            @Any Instance<EquipmentNeeds> needs) {
        this.sight = sight;
        this.simulations = simulations;
        this.totals = totals;
        this.needs = needs;
    }

    /** The lines of a new estimate. */
    List<EstimateRow.Line> lines(DraftEstimate command, long unit, Instant knownOn) {
        List<EstimateRow.Line> lines = new ArrayList<>();
        if (command.simulationNo() != null) {
            SimulationRow simulation = sight.done(command.simulationNo());
            refuseOther(simulation, command, unit);
            lines.addAll(simulated(simulation, command));
        } else if (command.policyCode() != null) {
            throw Refusal.invalid("REQUIRED", "simulationNo");
        }
        lines.addAll(needed(command, knownOn));
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

    /** The needs of equipment; several for one line count together. */
    private List<EstimateRow.Line> needed(DraftEstimate command, Instant knownOn) {
        Map<BudgetLine, EstimateRow.Line> lines = new TreeMap<>();
        for (EquipmentNeeds keeper : needs) {
            for (EquipmentNeeds.Need need : keeper.of(command.unitCode(), command.budgetYear(), knownOn)) {
                BudgetLine line = new BudgetLine(need.fundingSource(), need.fundingLevel(), need.classification());
                lines.merge(
                        line,
                        line(line, EstimateOrigin.EQUIPMENT, need.dong(), need.remark()),
                        (one, other) -> line(
                                line,
                                EstimateOrigin.EQUIPMENT,
                                Math.addExact(one.line().dong(), other.line().dong()),
                                one.remark()));
            }
        }
        return List.copyOf(lines.values());
    }
}
