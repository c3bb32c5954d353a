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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.platform.start.DatabaseReady;

/** Looks for payment runs that wait to be prepared, and works on one of them at a time on this node. */
@ApplicationScoped
public class PaymentRunner {
    private static final Logger LOG = Logger.getLogger(PaymentRunner.class.getName());

    private final String node = UUID.randomUUID().toString();
    private final AtomicBoolean working = new AtomicBoolean();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private PaymentWork work;

    @Inject
    private PaymentPreparation preparation;

    private ScheduledFuture<?> looking;

    private volatile boolean stopping;

    void start(@Observes @Priority(5_000) DatabaseReady ready) {
        looking = executor.scheduleWithFixedDelay(this::look, 1_000, 300, TimeUnit.MILLISECONDS);
    }

    /** Stops taking runs and lets another node take the one at work. */
    @PreDestroy
    void stop() {
        stopping = true;
        if (looking != null) {
            looking.cancel(false);
        }
        work.release(node);
    }

    private void look() {
        if (stopping || !working.compareAndSet(false, true)) {
            return;
        }
        Optional<PaymentRunRow> run = Optional.empty();
        try {
            run = work.take(node);
        } catch (RuntimeException failed) {
            // The database may be away for a while; the next look tries again.
            LOG.log(Level.WARNING, "no payment run could be taken", failed);
        } finally {
            if (run.isEmpty()) {
                working.set(false);
            }
        }
        run.ifPresent(taken -> executor.execute(() -> run(taken)));
    }

    private void run(PaymentRunRow run) {
        try {
            preparation.prepare(run, node);
        } finally {
            working.set(false);
        }
    }
}
