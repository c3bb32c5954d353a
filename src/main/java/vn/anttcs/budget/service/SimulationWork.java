package vn.anttcs.budget.service;

import jakarta.ejb.ApplicationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.anttcs.budget.api.SimulationState;
import vn.anttcs.budget.persistence.SimulationParts;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.budget.rule.simulation.MemberLine;
import vn.anttcs.budget.rule.simulation.TallyText;
import vn.anttcs.budget.rule.simulation.Totals;
import vn.anttcs.platform.persistence.Transactions;

/**
 * The steps of the work on a simulation, each in a transaction of its own that begins by making sure that it is still
 * ours. An interruption between two steps costs nothing, one within a step undoes it.
 */
@ApplicationScoped
public class SimulationWork {
    private static final int LEASE_SECONDS = 30;

    private SimulationRecords records;
    private Transactions transactions;
    private Clock clock;

    protected SimulationWork() {}

    @Inject
    public SimulationWork(SimulationRecords records, Transactions transactions, Clock clock) {
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The hold of a node on a simulation. */
    record Lease(long simulationId, long simulationNo, String node) {}

    /** Another node has taken the simulation over; nothing more may be written for it. */
    @ApplicationException(rollback = true)
    public static final class Lost extends RuntimeException {
        Lost() {
            super("the lease of a simulation is lost", null, false, false);
        }
    }

    /** Takes the oldest simulation that nobody works on. */
    Optional<SimulationRow> take(String node) {
        return transactions.apart(() -> {
            Instant now = clock.instant();
            return records.leases().waiting(now).stream()
                    .filter(no -> records.leases().take(no, node, now, until()))
                    .findFirst()
                    .flatMap(records.rows()::find);
        });
    }

    private Instant until() {
        return clock.instant().plusSeconds(LEASE_SECONDS);
    }

    /** Lets another node take the simulations of this one at once. */
    void release(String node) {
        transactions.apart(() -> {
            records.leases().release(node, clock.instant());
            return null;
        });
    }

    private void step(Lease lease, Runnable work) {
        transactions.apart(() -> {
            if (!records.leases().hold(lease.simulationId(), lease.node(), until())) {
                throw new Lost();
            }
            work.run();
            return null;
        });
    }

    /** Keeps the hold while nothing is written. */
    void hold(Lease lease) {
        step(lease, () -> {});
    }

    /** The parts that are kept. */
    List<SimulationParts.Done> done(Lease lease) {
        return records.parts().done(lease.simulationId());
    }

    /** The lines of the sums of a part. */
    List<String> sums(Lease lease, int partNo) {
        return records.parts().sums(lease.simulationId(), partNo);
    }

    /** Keeps a part. */
    void keep(Lease lease, SimulationParts.Done part, SimulationDesk.Slice slice, Progress progress) {
        step(lease, () -> {
            records.parts()
                    .add(
                            lease.simulationId(),
                            part,
                            slice.members().stream().map(MemberLine::text).toList(),
                            TallyText.write(slice.tally()).toList());
            records.leases().advance(lease.simulationId(), progress.members(), progress.percent());
        });
    }

    /** How far the work is. */
    record Progress(long members, int percent) {}

    /** Keeps the totals and ends the simulation. */
    void finish(Lease lease, List<Totals.Total> totals, List<SimulationRow.Headcount> headcounts, long members) {
        step(lease, () -> {
            records.totals().add(lease.simulationId(), totals);
            records.totals().addHeadcounts(lease.simulationId(), headcounts);
            records.leases().advance(lease.simulationId(), members, 100);
            records.leases().end(lease.simulationId(), SimulationState.DONE, null, clock.instant());
        });
    }

    /** Ends a simulation without a result. */
    void end(Lease lease, SimulationState state, String incident) {
        step(lease, () -> {
            records.parts().forget(lease.simulationId());
            records.leases().end(lease.simulationId(), state, incident, clock.instant());
        });
    }

    /** Whether somebody wants it to stop. */
    boolean cancelWanted(Lease lease) {
        return records.rows().find(lease.simulationNo()).orElseThrow().cancelWanted();
    }
}
