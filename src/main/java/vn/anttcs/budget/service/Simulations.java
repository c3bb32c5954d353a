package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.budget.api.CancelSimulation;
import vn.anttcs.budget.api.ListSimulations;
import vn.anttcs.budget.api.SimulatedDuty;
import vn.anttcs.budget.api.SimulationPage;
import vn.anttcs.budget.api.SimulationState;
import vn.anttcs.budget.api.SimulationSummary;
import vn.anttcs.budget.api.StartSimulation;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Mô phỏng chính sách: starts simulations, stops them and lists them. */
@Stateless
public class Simulations {
    @Inject
    private SimulationRecords records;

    @Inject
    private SimulationRequests requests;

    @Inject
    private SimulationSight sight;

    @Inject
    private PolicyAreas areas;

    @Inject
    private SimulationNumbers numbers;

    /** Starts to compute what the members of a unit would be owed under drafts, beside the policies in force. */
    @Operation(
            value = "startSimulation",
            right = Right.SIMULATION_RUN,
            territory = Territory.RECORD,
            units = "unitCode",
            write = true)
    public SimulationSummary startSimulation(StartSimulation command) {
        SimulationRequests.refuseWrong(command);
        Instant knownOn = numbers.clockwork().readTime(null, command.knownOn()).knownOn();
        List<SimulationRow.Draft> drafts = requests.drafts(command, knownOn);
        SimulationRow row = new SimulationRow(
                numbers.ids().next(),
                numbers.ids().next("simulation_no"),
                new SimulationRow.Asked(
                        areas.unitOfToday(command.unitCode()),
                        command.unitCode(),
                        command.fromMonth(),
                        command.toMonth(),
                        command.forceOn(),
                        knownOn,
                        command.duty(),
                        command.dutyYear(),
                        command.duty() == SimulatedDuty.RECORDED),
                SimulationState.QUEUED,
                0,
                0,
                Call.current().caller().name(),
                new SimulationRow.Times(numbers.now().truncatedTo(ChronoUnit.MICROS), null, null),
                null,
                false);
        records.rows().add(row, drafts, SimulationRequests.ceilings(command));
        return SimulationViews.summary(row, drafts);
    }

    /** Stops a simulation before its next slice of members; one that has ended stays as it is. */
    @Operation(value = "cancelSimulation", right = Right.SIMULATION_RUN, territory = Territory.FILTERED, write = true)
    public SimulationSummary cancelSimulation(CancelSimulation command) {
        SimulationRow row = sight.lock(command.simulationNo());
        if (row.state() == SimulationState.QUEUED) {
            records.progress().end(row.id(), SimulationState.CANCELLED, null, numbers.now());
        } else if (!row.state().isFinal()) {
            records.progress().wantCancel(row.id());
        }
        return view(records.rows().find(row.simulationNo()).orElseThrow());
    }

    private SimulationSummary view(SimulationRow row) {
        return SimulationViews.summary(row, records.rows().drafts(row.id()));
    }

    /** The simulations that the caller may see, the newest first. */
    @Operation(value = "listSimulations", right = Right.SIMULATION_READ, territory = Territory.FILTERED)
    public SimulationPage listSimulations(ListSimulations query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = numbers.clockwork().readTime(null, null, cursor);
        int limit = Cursor.limit(query.limit());
        Long unit = query.unitCode() == null ? null : areas.unitOfToday(query.unitCode());
        List<SimulationRow> seen =
                seen(unit, query.state(), cursor.map(at -> at.number(0)).orElse(Long.MAX_VALUE), limit + 1);
        return new SimulationPage(
                seen.stream().limit(limit).map(this::view).toList(),
                Cursor.next(seen, limit, time, row -> List.of(row.simulationNo())),
                time.knownOn());
    }

    private List<SimulationRow> seen(Long unit, SimulationState state, long before, int wanted) {
        List<SimulationRow> seen = new ArrayList<>();
        List<SimulationRow> found = records.rows().list(unit, state, before, wanted);
        while (!found.isEmpty() && seen.size() < wanted) {
            found.stream().filter(sight::maySee).limit(wanted - seen.size()).forEach(seen::add);
            found = records.rows().list(unit, state, found.get(found.size() - 1).simulationNo(), wanted);
        }
        return seen;
    }
}
