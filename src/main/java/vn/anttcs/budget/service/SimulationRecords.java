package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.budget.persistence.SimulationLeases;
import vn.anttcs.budget.persistence.SimulationParts;
import vn.anttcs.budget.persistence.SimulationRows;
import vn.anttcs.budget.persistence.SimulationTotals;

/** All rows of simulations in one hand. */
@ApplicationScoped
public class SimulationRecords {
    private SimulationRows rows;
    private SimulationLeases leases;
    private SimulationParts parts;
    private SimulationTotals totals;

    protected SimulationRecords() {}

    @Inject
    public SimulationRecords(
            SimulationRows rows, SimulationLeases leases, SimulationParts parts, SimulationTotals totals) {
        this.rows = rows;
        this.leases = leases;
        this.parts = parts;
        this.totals = totals;
    }

    SimulationRows rows() {
        return rows;
    }

    SimulationLeases leases() {
        return leases;
    }

    SimulationParts parts() {
        return parts;
    }

    SimulationTotals totals() {
        return totals;
    }
}
