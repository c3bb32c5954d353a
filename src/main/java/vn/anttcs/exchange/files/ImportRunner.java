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

    private boolean failing;

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
        try {
            work.release(node);
        } catch (RuntimeException gone) {
            // Payara Server takes the beans down before it says so; what was held ends by itself in half a minute.
            LOG.log(Level.INFO, "imports of this node go on when their leases have ended: {0}", gone.getMessage());
        }
    }

    private void look() {
        try {
            takeAll();
            failing = false;
        } catch (RuntimeException failed) {
            // The database may be away for a while; the next look tries again, and the first one has said so.
            LOG.log(failing || stopping ? Level.FINE : Level.WARNING, "no import could be taken", failed);
            failing = true;
        }
    }

    private void takeAll() {
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
