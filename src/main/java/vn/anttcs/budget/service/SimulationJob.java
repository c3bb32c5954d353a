package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.anttcs.budget.api.SimulationState;
import vn.anttcs.budget.persistence.SimulationParts;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.budget.rule.simulation.Tally;
import vn.anttcs.budget.rule.simulation.TallyText;
import vn.anttcs.budget.rule.simulation.Totals;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Failures;
import vn.anttcs.platform.error.Language;

/** Works on one simulation, slice by slice of its members, behind the last slice that was kept. */
@ApplicationScoped
public class SimulationJob {
    private static final Logger LOG = Logger.getLogger(SimulationJob.class.getName());
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

    /** Brings a simulation that the node has taken to its end, or to where the node stops. */
    void work(SimulationRow simulation, String node, BooleanSupplier stopping) {
        SimulationWork.Lease lease = new SimulationWork.Lease(simulation.id(), simulation.simulationNo(), node);
        try {
            new Run(lease, plans.of(simulation)).work(stopping);
        } catch (SimulationWork.Lost lost) {
            LOG.log(Level.INFO, "simulation {0} goes on elsewhere", simulation.simulationNo());
        } catch (RuntimeException failed) {
            giveUp(lease, failed);
        }
    }

    /** A database that is away comes back, and the lease runs out meanwhile; anything else would fail again. */
    private void giveUp(SimulationWork.Lease lease, RuntimeException failed) {
        if (Failures.asRefusal(failed).code() == ErrorCode.UNAVAILABLE) {
            LOG.log(Level.WARNING, "simulation " + lease.simulationNo() + " waits for the database", failed);
            return;
        }
        String incident = Failures.of(failed, Language.VI).incident();
        try {
            work.end(lease, SimulationState.FAILED, incident);
        } catch (RuntimeException again) {
            LOG.log(Level.SEVERE, "simulation " + lease.simulationNo() + " could not be ended", again);
        }
    }

    private final class Run {
        private final SimulationWork.Lease lease;
        private final SimulationPlan plan;
        private final CourseComputation computation;

        private Run(SimulationWork.Lease lease, SimulationPlan plan) {
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
            work.hold(lease);
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
