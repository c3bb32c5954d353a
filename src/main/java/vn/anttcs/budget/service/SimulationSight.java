package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Territories;
import vn.anttcs.budget.api.SimulationState;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.budget.persistence.SimulationRows;
import vn.anttcs.platform.error.Refusal;

/** Who sees which simulations: whoever may read simulations of their unit. */
@ApplicationScoped
public class SimulationSight {
    private SimulationRows rows;
    private Territories territories;

    protected SimulationSight() {}

    @Inject
    public SimulationSight(SimulationRows rows, Territories territories) {
        this.rows = rows;
        this.territories = territories;
    }

    /** A simulation that the caller may see, or the refusal {@code NOT_FOUND}. */
    SimulationRow see(String simulationNo) {
        return rows.find(Long.parseLong(simulationNo))
                .filter(this::maySee)
                .orElseThrow(() -> Refusal.notFound("simulationNo", simulationNo));
    }

    boolean maySee(SimulationRow row) {
        return territories.may(Right.SIMULATION_READ, row.asked().unitId());
    }

    /** A simulation with a result that the caller may see. */
    public SimulationRow done(String simulationNo) {
        SimulationRow row = see(simulationNo);
        if (row.state() != SimulationState.DONE) {
            throw Refusal.conflict(
                    "SIMULATION_NOT_DONE", "simulationNo", row.state().name());
        }
        return row;
    }

    /** A simulation that the caller may stop, locked until commit. */
    SimulationRow lock(String simulationNo) {
        return rows.lock(Long.parseLong(simulationNo))
                .filter(row -> territories.may(Right.SIMULATION_RUN, row.asked().unitId()))
                .orElseThrow(() -> Refusal.notFound("simulationNo", simulationNo));
    }
}
