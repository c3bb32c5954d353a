package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.anttcs.budget.api.SimulationState;
import vn.anttcs.budget.persistence.SimulationParts;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.budget.rule.simulation.MemberLine;
import vn.anttcs.budget.rule.simulation.TallyText;
import vn.anttcs.budget.rule.simulation.Totals;
import vn.anttcs.platform.job.Lease;
import vn.anttcs.platform.job.Leases;

/** The steps of the work on a simulation. */
@ApplicationScoped
public class SimulationWork {
    private SimulationRecords records;
    private Leases leases;
    private Clock clock;

    protected SimulationWork() {}

    @Inject
    public SimulationWork(SimulationRecords records, Leases leases, Clock clock) {
        this.records = records;
        this.leases = leases;
        this.clock = clock;
    }

    /** The simulation as it stands. */
    SimulationRow simulation(Lease lease) {
        return records.rows().get(lease.jobId());
    }

    /** The parts that are kept. */
    List<SimulationParts.Done> done(Lease lease) {
        return records.parts().done(lease.jobId());
    }

    /** The lines of the sums of a part. */
    List<String> sums(Lease lease, int partNo) {
        return records.parts().sums(lease.jobId(), partNo);
    }

    /** Keeps a part. */
    void keep(Lease lease, SimulationParts.Done part, SimulationDesk.Slice slice, Progress progress) {
        leases.step(lease, () -> {
            records.parts()
                    .add(
                            lease.jobId(),
                            part,
                            slice.members().stream().map(MemberLine::text).toList(),
                            TallyText.write(slice.tally()).toList());
            records.progress().advance(lease.jobId(), progress.members(), progress.percent());
        });
    }

    /** How far the work is. */
    record Progress(long members, int percent) {}

    /** Keeps the totals and ends the simulation. */
    void finish(Lease lease, List<Totals.Total> totals, List<SimulationRow.Headcount> headcounts, long members) {
        leases.step(lease, () -> {
            records.totals().add(lease.jobId(), totals);
            records.totals().addHeadcounts(lease.jobId(), headcounts);
            records.progress().advance(lease.jobId(), members, 100);
            records.progress().end(lease.jobId(), SimulationState.DONE, null, clock.instant());
        });
    }

    /** Ends a simulation without a result. */
    void end(Lease lease, SimulationState state, String incident) {
        leases.step(lease, () -> {
            records.parts().forget(lease.jobId());
            records.progress().end(lease.jobId(), state, incident, clock.instant());
        });
    }

    /** Whether somebody wants it to stop. */
    boolean cancelWanted(Lease lease) {
        return simulation(lease).cancelWanted();
    }
}
