package vn.anttcs.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.anttcs.budget.api.SimulationState;
import vn.anttcs.platform.persistence.Database;

/** How far the work on a simulation is. The worker that writes here holds its lease. */
@ApplicationScoped
public class SimulationProgress {
    private Database database;

    protected SimulationProgress() {}

    @Inject
    public SimulationProgress(Database database) {
        this.database = database;
    }

    /** How far it is. */
    public void advance(long simulationId, long members, int percent) {
        database.use(handle -> handle.execute(
                "update simulation set members = ?, progress = ? where id = ?", members, percent, simulationId));
    }

    /** Remembers that somebody wants it to stop. */
    public void wantCancel(long simulationId) {
        database.use(handle -> handle.execute("update simulation set cancel_wanted = true where id = ?", simulationId));
    }

    /** Ends it. */
    public void end(long simulationId, SimulationState state, String incident, Instant now) {
        database.use(handle -> handle.createUpdate("update simulation set state = :state, incident = :incident,"
                        + " finished_at = :now, lease_owner = null, lease_until = null where id = :id")
                .bind("state", state.name())
                .bind("incident", incident)
                .bind("now", now)
                .bind("id", simulationId)
                .execute());
    }
}
