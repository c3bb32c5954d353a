package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.budget.api.EntitlementOutcome;
import vn.anttcs.budget.api.GetSimulation;
import vn.anttcs.budget.api.GetSimulationMember;
import vn.anttcs.budget.api.ListSimulationChanges;
import vn.anttcs.budget.api.ListSimulationTotals;
import vn.anttcs.budget.api.SimulatedLine;
import vn.anttcs.budget.api.Simulation;
import vn.anttcs.budget.api.SimulationChangePage;
import vn.anttcs.budget.api.SimulationMember;
import vn.anttcs.budget.api.SimulationTotalPage;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.budget.persistence.SimulationTotals;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.simulation.Dimension;
import vn.anttcs.budget.rule.simulation.Span;
import vn.anttcs.budget.rule.simulation.Totals;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Kết quả mô phỏng: what simulations came to, as a whole, by group and by member. */
@Stateless
public class SimulationResults {
    @Inject
    private SimulationRecords records;

    @Inject
    private SimulationSight sight;

    @Inject
    private SimulationDetails details;

    @Inject
    private Clockwork clockwork;

    /** One simulation: what was asked, how far it is, and what came out. */
    @Operation(value = "getSimulation", right = Right.SIMULATION_READ, territory = Territory.FILTERED)
    public Simulation getSimulation(GetSimulation query) {
        return details.whole(sight.see(query.simulationNo()));
    }

    /** What a simulation comes to, group by group and period by period, each draft beside the policies in force. */
    @Operation(value = "listSimulationTotals", right = Right.SIMULATION_READ, territory = Territory.FILTERED)
    public SimulationTotalPage listSimulationTotals(ListSimulationTotals query) {
        SimulationRow row = sight.done(query.simulationNo());
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, null, cursor);
        int limit = Cursor.limit(query.limit());
        List<SimulationRow.Draft> drafts = records.rows().drafts(row.id());
        List<Totals.Total> found = records.totals()
                .page(
                        row.id(),
                        Dimension.valueOf(query.dimension().name()),
                        query.span() == null
                                ? Span.WHOLE
                                : Span.valueOf(query.span().name()),
                        cursor.map(at -> new SimulationTotals.Behind(at.key(0), at.key(1), (int) at.number(2)))
                                .orElse(SimulationTotals.Behind.NOTHING),
                        limit + 1);
        return new SimulationTotalPage(
                found.stream()
                        .limit(limit)
                        .map(total -> SimulationViews.total(total, drafts))
                        .toList(),
                Cursor.next(found, limit, time, total -> List.of(total.group(), total.period(), total.scenario())),
                time.knownOn());
    }

    /** Who gets more or less under a draft, member by member, without names. */
    @Operation(value = "listSimulationChanges", right = Right.SIMULATION_READ, territory = Territory.FILTERED)
    public SimulationChangePage listSimulationChanges(ListSimulationChanges query) {
        SimulationRow row = sight.done(query.simulationNo());
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, null, cursor);
        int limit = Cursor.limit(query.limit());
        int scenario = scenario(row, query.policyCode());
        List<SimulationDetails.Numbered> found = details.changes(
                row,
                scenario,
                query,
                cursor.map(at -> new SimulationDetails.Place((int) at.number(0), (int) at.number(1)))
                        .orElse(SimulationDetails.Place.FIRST),
                limit + 1);
        return new SimulationChangePage(
                found.stream()
                        .limit(limit)
                        .map(numbered -> SimulationViews.change(numbered.line(), scenario))
                        .toList(),
                Cursor.next(
                        found,
                        limit,
                        time,
                        numbered -> List.of(
                                numbered.place().partNo(), numbered.place().index())),
                time.knownOn());
    }

    private int scenario(SimulationRow row, String policyCode) {
        List<SimulationRow.Draft> drafts = records.rows().drafts(row.id());
        if (policyCode == null) {
            return drafts.isEmpty() ? 0 : 1;
        }
        return drafts.stream()
                .filter(draft -> draft.policyCode().equals(policyCode))
                .map(SimulationRow.Draft::scenario)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("policyCode", policyCode));
    }

    /** Every line of a member in a simulation, computed again from what the simulation has kept. */
    @Operation(value = "getSimulationMember", right = Right.SIMULATION_READ, territory = Territory.FILTERED)
    public SimulationMember getSimulationMember(GetSimulationMember query) {
        SimulationRow row = sight.done(query.simulationNo());
        List<SimulationRow.Draft> drafts = records.rows().drafts(row.id());
        List<SimulatedLine> lines = details.member(row, query.memberNo()).stream()
                .map(line -> line(line, drafts))
                .toList();
        return new SimulationMember(query.simulationNo(), query.memberNo(), lines);
    }

    private static SimulatedLine line(CourseComputation.MonthLine found, List<SimulationRow.Draft> drafts) {
        Line line = found.line();
        return new SimulatedLine(
                found.month(),
                SimulationViews.code(found.scenario(), drafts),
                line.item(),
                line.rule().policy().code(),
                EntitlementOutcome.valueOf(line.total().outcome().name()),
                line.total().quantity().toString(),
                line.total().dong());
    }
}
