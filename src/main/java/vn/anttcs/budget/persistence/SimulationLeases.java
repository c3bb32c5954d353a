package vn.anttcs.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.anttcs.budget.api.SimulationState;
import vn.anttcs.platform.persistence.Database;

/**
 * Which node works on which simulation, and how far it is: a lease in the row of the simulation. A node that dies lets it
 * run out; whoever takes it over goes on behind the last part that was kept.
 */
@ApplicationScoped
public class SimulationLeases {
    private Database database;

    protected SimulationLeases() {}

    @Inject
    public SimulationLeases(Database database) {
        this.database = database;
    }

    /** Simulations that nobody works on, the oldest first. */
    public List<Long> waiting(Instant now) {
        return database.with(handle -> handle.createQuery("select simulation_no from simulation where state = 'QUEUED'"
                        + " or (state = 'RUNNING' and lease_until < :now) order by simulation_no")
                .bind("now", now)
                .mapTo(Long.class)
                .list());
    }

    /** Takes a simulation; false when another node was faster. */
    public boolean take(long simulationNo, String node, Instant now, Instant until) {
        return database.with(handle -> handle.createUpdate("update simulation set state = 'RUNNING',"
                                + " lease_owner = :node, lease_until = :until, started_at = coalesce(started_at, :now)"
                                + " where simulation_no = :no"
                                + " and (state = 'QUEUED' or (state = 'RUNNING' and lease_until < :now))")
                        .bind("node", node)
                        .bind("until", until)
                        .bind("now", now)
                        .bind("no", simulationNo)
                        .execute()
                == 1);
    }

    /** Keeps it for the node and locks its row until commit; false when it is not the node's any more. */
    public boolean hold(long simulationId, String node, Instant until) {
        return database.with(handle -> handle.createUpdate("update simulation set lease_until = :until"
                                + " where id = :id and lease_owner = :node and state = 'RUNNING'")
                        .bind("until", until)
                        .bind("id", simulationId)
                        .bind("node", node)
                        .execute()
                == 1);
    }

    /** Gives up the leases of a node that stops, so that another need not wait. */
    public void release(String node, Instant now) {
        database.use(handle -> handle.createUpdate("update simulation set lease_until = :past"
                        + " where lease_owner = :node and state = 'RUNNING'")
                .bind("past", now.minusSeconds(1))
                .bind("node", node)
                .execute());
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
