package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.anttcs.budget.api.ListSimulationChanges;
import vn.anttcs.budget.api.Simulation;
import vn.anttcs.budget.api.SimulationCeilingResult;
import vn.anttcs.budget.api.SimulationScenario;
import vn.anttcs.budget.api.SimulationState;
import vn.anttcs.budget.api.TransitionMonth;
import vn.anttcs.budget.persistence.SimulationParts;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.budget.persistence.SimulationTotals;
import vn.anttcs.budget.rule.simulation.Dimension;
import vn.anttcs.budget.rule.simulation.MemberLine;
import vn.anttcs.budget.rule.simulation.Span;
import vn.anttcs.budget.rule.simulation.Totals;
import vn.anttcs.platform.error.Refusal;

/** Puts together what simulations came to. */
@ApplicationScoped
public class SimulationDetails {
    private SimulationRecords records;
    private SimulationPlans plans;
    private SimulationDesk desk;

    protected SimulationDetails() {}

    @Inject
    public SimulationDetails(SimulationRecords records, SimulationPlans plans, SimulationDesk desk) {
        this.records = records;
        this.plans = plans;
        this.desk = desk;
    }

    /** A simulation with its result, if it has one. */
    Simulation whole(SimulationRow row) {
        List<SimulationRow.Draft> drafts = records.rows().drafts(row.id());
        boolean done = row.state() == SimulationState.DONE;
        return new Simulation(
                SimulationViews.summary(row, drafts),
                done ? scenarios(row, drafts) : List.of(),
                done ? ceilings(row, drafts) : List.of(),
                SimulationViews.assumptions(row.asked()));
    }

    private Stream<Totals.Total> totals(SimulationRow row, Dimension dimension, Span span) {
        return records
                .totals()
                .page(row.id(), dimension, span, SimulationTotals.Behind.NOTHING, Integer.MAX_VALUE)
                .stream();
    }

    private List<SimulationScenario> scenarios(SimulationRow row, List<SimulationRow.Draft> drafts) {
        List<Totals.Total> months = totals(row, Dimension.TOTAL, Span.MONTH).toList();
        List<SimulationRow.Headcount> headcounts = records.totals().headcounts(row.id());
        return totals(row, Dimension.TOTAL, Span.WHOLE)
                .map(total -> new SimulationScenario(
                        SimulationViews.code(total.scenario(), drafts),
                        SimulationViews.total(total, drafts),
                        months.stream()
                                .filter(month -> month.scenario() == total.scenario()
                                        && month.sum().split() > 0)
                                .map(month -> new TransitionMonth(
                                        YearMonth.parse(month.period()),
                                        month.sum().split()))
                                .toList(),
                        SimulationViews.headcount(headcounts.get(total.scenario()), row.asked())))
                .toList();
    }

    private List<SimulationCeilingResult> ceilings(SimulationRow row, List<SimulationRow.Draft> drafts) {
        List<Totals.Total> funded =
                totals(row, Dimension.FUNDING_SOURCE, Span.YEAR).toList();
        List<SimulationCeilingResult> results = new ArrayList<>();
        for (SimulationRow.Ceiling ceiling : records.rows().ceilings(row.id())) {
            for (int scenario = 0; scenario <= drafts.size(); scenario++) {
                int of = scenario;
                long spent = funded.stream()
                        .filter(total -> total.scenario() == of
                                && total.period().equals(String.valueOf(ceiling.year()))
                                && isOf(ceiling, total.group()))
                        .mapToLong(total -> total.sum().dong())
                        .sum();
                results.add(
                        SimulationViews.ceiling(ceiling, row.asked(), SimulationViews.code(scenario, drafts), spent));
            }
        }
        return results;
    }

    private static boolean isOf(SimulationRow.Ceiling ceiling, String funding) {
        int slash = funding.indexOf('/');
        String source = slash < 0 ? funding : funding.substring(0, slash);
        String level = slash < 0 ? "" : funding.substring(slash + 1);
        return (ceiling.source() == null || ceiling.source().equals(source))
                && (ceiling.level() == null || ceiling.level().equals(level));
    }

    /** Where a member's line stands: a part, counted from 1, and a place in it, counted from 0. */
    record Place(int partNo, int index) {
        static final Place FIRST = new Place(1, -1);
    }

    /** A line and where it stands. */
    record Numbered(Place place, MemberLine line) {}

    /** The lines behind a place that are asked for. */
    List<Numbered> changes(SimulationRow row, int scenario, ListSimulationChanges query, Place behind, int most) {
        List<Numbered> found = new ArrayList<>();
        for (SimulationParts.Done part : records.parts().done(row.id())) {
            if (part.partNo() < behind.partNo() || found.size() == most) {
                continue;
            }
            List<String> lines =
                    records.parts().members(row.id(), part.partNo()).orElseThrow();
            int from = part.partNo() == behind.partNo() ? behind.index() + 1 : 0;
            for (int index = from; index < lines.size() && found.size() < most; index++) {
                MemberLine line = MemberLine.read(lines.get(index));
                if (isAsked(line, scenario, query)) {
                    found.add(new Numbered(new Place(part.partNo(), index), line));
                }
            }
        }
        return found;
    }

    private static boolean isAsked(MemberLine line, int scenario, ListSimulationChanges query) {
        return (query.direction() == null || query.direction() == SimulationViews.direction(line.difference(scenario)))
                && (query.communeCode() == null
                        || query.communeCode().equals(line.standing().commune()));
    }

    /** Every line of a member, or the refusal {@code NOT_FOUND} when the simulation is not about the member. */
    List<CourseComputation.MonthLine> member(SimulationRow row, String memberNo) {
        SimulationPlan plan = plans.of(row);
        return desk.member(plan, memberNo).orElseThrow(() -> Refusal.notFound("memberNo", memberNo));
    }
}
