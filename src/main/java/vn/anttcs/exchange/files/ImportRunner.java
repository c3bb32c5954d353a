package vn.anttcs.exchange.files;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.exchange.service.ImportWork;
import vn.anttcs.platform.start.DatabaseReady;

/** Looks for jobs that wait, and works on two of them at a time on this node. */
@ApplicationScoped
public class ImportRunner {
    private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());
    private static final int JOBS_AT_A_TIME = 2;

    private final String node = UUID.randomUUID().toString();
    private final Semaphore places = new Semaphore(JOBS_AT_A_TIME);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ImportWork work;

    @Inject
    private JobWork jobs;

    @Inject
    private ImportMetrics metrics;

    private ScheduledFuture<?> looking;

    private volatile boolean stopping;

    void start(@Observes @Priority(5_000) DatabaseReady ready) {
        looking = executor.scheduleWithFixedDelay(this::look, 1_000, 300, TimeUnit.MILLISECONDS);
    }

    /** Stops taking jobs and lets another node take those at work. */
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
            while (!stopping && places.tryAcquire()) {
                Optional<JobRow> job = Optional.empty();
                try {
                    job = work.take(node);
                } finally {
                    if (job.isEmpty()) {
                        places.release();
                    }
                }
                if (job.isEmpty()) {
                    return;
                }
                JobRow taken = job.get();
                executor.execute(() -> run(taken));
            }
        } catch (RuntimeException failed) {
            // The database may be away for a while; the next look tries again.
            LOG.log(Level.WARNING, "no import could be taken", failed);
        }
    }

    private void run(JobRow job) {
        long start = System.nanoTime();
        try {
            jobs.work(job, node);
            metrics.count(work.job(job.importNo()), Duration.ofNanos(System.nanoTime() - start));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "an import could not be counted", failed);
        } finally {
            places.release();
        }
    }
}
