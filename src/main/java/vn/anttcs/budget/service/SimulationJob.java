package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.anttcs.budget.api.SimulationState;
import vn.anttcs.budget.persistence.SimulationParts;
import vn.anttcs.budget.rule.simulation.Tally;
import vn.anttcs.budget.rule.simulation.TallyText;
import vn.anttcs.budget.rule.simulation.Totals;
import vn.anttcs.platform.job.Jobs;
import vn.anttcs.platform.job.Lease;
import vn.anttcs.platform.persistence.LeasedTable;

/** Simulations as jobs, two at a time: slice by slice of the members, behind the last slice that was kept. */
@ApplicationScoped
public class SimulationJob implements Jobs {
    private static final LeasedTable SIMULATIONS =
            new LeasedTable("simulation", "QUEUED", "RUNNING", Duration.ofSeconds(60));
    private static final int SLICE = 4_000;

    private SimulationWork work;
    private SimulationPlans plans;
    private SimulationDesk desk;
    private SimulationHeadcounts headcounts;

    protected SimulationJob() {}

    @Inject
    public SimulationJob(
            SimulationWork work, SimulationPlans plans, SimulationDesk desk, SimulationHeadcounts headcounts) {
        this.work = work;
        this.plans = plans;
        this.desk = desk;
        this.headcounts = headcounts;
    }

    @Override
    public LeasedTable table() {
        return SIMULATIONS;
    }

    @Override
    public int atATime() {
        return 2;
    }

    @Override
    public void work(Lease lease, BooleanSupplier stopping) {
        new Run(lease, plans.of(work.simulation(lease))).work(stopping);
    }

    @Override
    public void fail(Lease lease, String incident) {
        work.end(lease, SimulationState.FAILED, incident);
    }

    private final class Run {
        private final Lease lease;
        private final SimulationPlan plan;
        private final CourseComputation computation;

        private Run(Lease lease, SimulationPlan plan) {
            this.lease = lease;
            this.plan = plan;
            computation = new CourseComputation(plan);
        }

        private void work(BooleanSupplier stopping) {
            List<SimulationParts.Done> done = work.done(lease);
            long last =
                    done.isEmpty() ? Long.MIN_VALUE : done.get(done.size() - 1).lastMember();
            long members =
                    done.stream().mapToLong(SimulationParts.Done::members).sum();
            int partNo = done.size();
            List<Long> all = desk.members(plan);
            List<Long> rest = all.stream().filter(id -> id > last).toList();
            for (int from = 0; from < rest.size(); from += SLICE) {
                if (work.cancelWanted(lease)) {
                    break;
                }
                if (stopping.getAsBoolean()) {
                    return;
                }
                List<Long> ids = rest.subList(from, Math.min(rest.size(), from + SLICE));
                SimulationDesk.Slice slice = desk.slice(plan, computation, ids);
                members += slice.members().size();
                int percent = (int) (95L * (all.size() - rest.size() + from + ids.size()) / all.size());
                work.keep(
                        lease,
                        new SimulationParts.Done(
                                ++partNo,
                                ids.get(ids.size() - 1),
                                slice.members().size()),
                        slice,
                        new SimulationWork.Progress(members, percent));
            }
            finish(partNo, members);
        }

        private void finish(int parts, long members) {
            if (work.cancelWanted(lease)) {
                work.end(lease, SimulationState.CANCELLED, null);
                return;
            }
            Tally tally = new Tally();
            for (int part = 1; part <= parts; part++) {
                work.sums(lease, part).forEach(line -> TallyText.read(line, tally));
            }
            work.finish(
                    lease,
                    Totals.of(
                            tally,
                            plan.asked().fromMonth(),
                            plan.months().size(),
                            plan.books().size()),
                    headcounts.of(plan),
                    members);
        }
    }
}
