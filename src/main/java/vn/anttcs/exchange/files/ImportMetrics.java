package vn.anttcs.exchange.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import vn.anttcs.exchange.persistence.JobRow;

/** How many imports ended on this node and how, how many rows they stored and refused, and how long they took, under {@code /metrics}. */
@ApplicationScoped
class ImportMetrics {
    @Inject
    private MetricRegistry registry;

    /** Counts a job that has ended; one that goes on elsewhere is counted there. */
    void count(JobRow job, Duration took) {
        if (!job.state().isFinal()) {
            return;
        }
        Tag kind = new Tag("kind", word(job.kind()));
        Tag dryRun = new Tag("dry_run", String.valueOf(job.dryRun()));
        registry.counter("anttcs_imports", kind, dryRun, new Tag("state", word(job.state())))
                .inc();
        rows(job.counts().stored(), kind, dryRun, new Tag("outcome", "stored"));
        rows(job.counts().refused(), kind, dryRun, new Tag("outcome", "refused"));
        registry.histogram("anttcs_import_milliseconds", kind, dryRun).update(took.toMillis());
    }

    private void rows(long count, Tag... tags) {
        registry.counter("anttcs_import_rows", tags).inc(count);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
