package vn.anttcs.platform.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Failures;
import vn.anttcs.platform.start.DatabaseReady;

/**
 * Looks for jobs that wait, and works on them. One thread of the server looks; each job has a thread of its own, since the
 * executors of a server may have a single one and a long job must not keep the others waiting. A job that ends looks too, so
 * that many short ones follow one another without a pause.
 */
@ApplicationScoped
public class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    // Three seconds: of each look that fails the server writes pages into the log.
    private static final int LOOKS_LEFT_OUT = 10;

    private final String node = UUID.randomUUID().toString();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    @Any
    private Instance<Jobs> kinds;

    @Inject
    private Leases leases;

    private List<Desk> desks = List.of();

    private ScheduledFuture<?> looking;

    private volatile boolean stopping;

    void start(@Observes @Priority(5_000) DatabaseReady ready) {
        desks = kinds.stream().map(Desk::new).toList();
        looking = executor.scheduleWithFixedDelay(() -> desks.forEach(Desk::look), 1_000, 300, TimeUnit.MILLISECONDS);
    }

    /** Stops taking jobs and lets another node take those at work. */
    @PreDestroy
    void stop() {
        stopping = true;
        if (looking != null) {
            looking.cancel(false);
        }
        desks.forEach(Desk::release);
    }

    /** One kind of jobs on this node. */
    private final class Desk {
        private final Jobs jobs;
        private final Semaphore places;
        // Looks since one failed; jobs that end look beside the thread that looks.
        private final AtomicInteger failed = new AtomicInteger();

        Desk(Jobs jobs) {
            this.jobs = jobs;
            places = new Semaphore(jobs.atATime());
        }

        void look() {
            if (failed.get() > 0 && failed.getAndIncrement() % LOOKS_LEFT_OUT != 0) {
                return;
            }
            try {
                takeAll();
                failed.set(0);
            } catch (RuntimeException away) {
                // The database may be away for a while; a later look tries again, and the first one has said so.
                LOG.log(failed.get() > 0 || stopping ? Level.FINE : Level.WARNING, "no job could be taken", away);
                failed.compareAndSet(0, 1);
            }
        }

        private void takeAll() {
            while (!stopping && places.tryAcquire()) {
                Optional<Lease> taken = Optional.empty();
                try {
                    taken = leases.take(jobs, node);
                } finally {
                    if (taken.isEmpty()) {
                        places.release();
                    }
                }
                if (taken.isEmpty()) {
                    return;
                }
                Lease lease = taken.get();
                threads.newThread(() -> run(lease)).start();
            }
        }

        private void run(Lease lease) {
            try {
                jobs.work(lease, () -> stopping);
            } catch (LeaseLost lost) {
                LOG.log(Level.INFO, "job {0} of {1} goes on elsewhere, or not at all", named(lease));
            } catch (RuntimeException failed) {
                giveUp(lease, failed);
            } finally {
                places.release();
            }
            look();
        }

        /** A database that is away comes back, and the lease runs out meanwhile; anything else would fail again. */
        private void giveUp(Lease lease, RuntimeException failed) {
            if (stopping || Failures.asRefusal(failed).code() == ErrorCode.UNAVAILABLE) {
                LOG.log(Level.INFO, "job {0} of {1} waits for a node or the database: {2}", new Object[] {
                    lease.jobId(), lease.table().name(), failed.getMessage()
                });
                return;
            }
            String incident = Failures.incident(failed);
            try {
                jobs.fail(lease, incident);
            } catch (LeaseLost lost) {
                LOG.log(Level.INFO, "job {0} of {1} goes on elsewhere, or not at all", named(lease));
            } catch (RuntimeException again) {
                LOG.log(Level.SEVERE, "a job could not be ended after incident " + incident, again);
            }
        }

        private Object[] named(Lease lease) {
            return new Object[] {lease.jobId(), lease.table().name()};
        }

        void release() {
            try {
                leases.release(jobs, node);
            } catch (RuntimeException gone) {
                // Payara Server takes the beans down before it says so; what was held ends by itself.
                LOG.log(Level.INFO, "jobs of this node go on when their leases have ended: {0}", gone.getMessage());
            }
        }
    }
}
