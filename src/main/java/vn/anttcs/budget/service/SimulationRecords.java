package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.budget.persistence.SimulationParts;
import vn.anttcs.budget.persistence.SimulationProgress;
import vn.anttcs.budget.persistence.SimulationRows;
import vn.anttcs.budget.persistence.SimulationTotals;

/** All rows of simulations in one hand. */
@ApplicationScoped
public class SimulationRecords {
    private SimulationRows rows;
    private SimulationProgress progress;
    private SimulationParts parts;
    private SimulationTotals totals;

    protected SimulationRecords() {}

    @Inject
    public SimulationRecords(
            SimulationRows rows, SimulationProgress progress, SimulationParts parts, SimulationTotals totals) {
        this.rows = rows;
        this.progress = progress;
        this.parts = parts;
        this.totals = totals;
    }

    SimulationRows rows() {
        return rows;
    }

    SimulationProgress progress() {
        return progress;
    }

    SimulationParts parts() {
        return parts;
    }

    SimulationTotals totals() {
        return totals;
    }
}
