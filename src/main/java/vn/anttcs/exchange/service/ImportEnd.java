package vn.anttcs.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.anttcs.exchange.api.ImportState;
import vn.anttcs.exchange.persistence.ImportJobs;
import vn.anttcs.exchange.persistence.ImportParts;
import vn.anttcs.exchange.persistence.ImportProgress;
import vn.anttcs.exchange.persistence.JobRow;

/** How an import ends; the caller holds its row. The file is forgotten, since it is full of personal data. */
@ApplicationScoped
public class ImportEnd {
    private ImportJobs jobs;
    private ImportProgress progress;
    private ImportParts parts;
    private ImportAudit audit;
    private Clock clock;

    protected ImportEnd() {}

    @Inject
    public ImportEnd(ImportJobs jobs, ImportProgress progress, ImportParts parts, ImportAudit audit, Clock clock) {
        this.jobs = jobs;
        this.progress = progress;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stops a job: at once when nobody works on it, else before its next commune. */
    void cancel(JobRow job) {
        jobs.wantCancel(job.id());
        if (job.state() == ImportState.RECEIVING || (job.state() == ImportState.QUEUED)) {
            end(job.id(), ImportState.CANCELLED, 0);
        }
    }

    /** Ends a job whose rows were read. */
    void end(long jobId, ImportState state, long correctionParts) {
        progress.end(jobId, state, correctionParts, clock.instant());
        ended(jobId);
    }

    /** Ends a job whose file cannot be read. */
    void fail(long jobId, String code, String arguments) {
        progress.fail(jobId, code, arguments, clock.instant());
        ended(jobId);
    }

    private void ended(long jobId) {
        parts.forget(jobId);
        audit.ended(jobs.get(jobId));
    }
}
