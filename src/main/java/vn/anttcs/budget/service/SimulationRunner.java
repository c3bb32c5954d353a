package vn.anttcs.budget.service;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.platform.start.DatabaseReady;

/** Looks for simulations that wait, and works on one of them at a time on this node. */
@ApplicationScoped
public class SimulationRunner {
    private static final Logger LOG = Logger.getLogger(SimulationRunner.class.getName());

    private final String node = UUID.randomUUID().toString();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private SimulationWork work;

    @Inject
    private SimulationJob job;

    private ScheduledFuture<?> looking;

    private volatile boolean stopping;

    void start(@Observes @Priority(5_100) DatabaseReady ready) {
        looking = executor.scheduleWithFixedDelay(this::look, 1_200, 300, TimeUnit.MILLISECONDS);
    }

    /** Stops taking simulations and lets another node take the one at work. */
    @PreDestroy
    void stop() {
        stopping = true;
        if (looking != null) {
            looking.cancel(false);
        }
        work.release(node);
    }

    private void look() {
        try {
            Optional<SimulationRow> taken = stopping ? Optional.empty() : work.take(node);
            while (taken.isPresent()) {
                job.work(taken.get(), node, () -> stopping);
                taken = stopping ? Optional.empty() : work.take(node);
            }
        } catch (RuntimeException failed) {
            // The database may be away for a while; the next look tries again.
            LOG.log(Level.WARNING, "no simulation could be worked on", failed);
        }
    }
}
