package vn.anttcs.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Scope;
import vn.anttcs.access.service.Territories;
import vn.anttcs.exchange.persistence.ImportJobs;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;

/** Who may see an import: the account that started it, and whoever may import or audit everywhere that it could reach. */
@ApplicationScoped
public class ImportSight {
    private ImportJobs jobs;
    private Territories territories;

    protected ImportSight() {}

    @Inject
    public ImportSight(ImportJobs jobs, Territories territories) {
        this.jobs = jobs;
        this.territories = territories;
    }

    /** A job that the caller may see, or the refusal {@code NOT_FOUND}. */
    JobRow see(String importNo) {
        return jobs.find(Long.parseLong(importNo))
                .filter(this::maySee)
                .orElseThrow(() -> Refusal.notFound("importNo", importNo));
    }

    /** The caller's own job, locked until commit. */
    JobRow lockOwn(String importNo) {
        return jobs.lock(Long.parseLong(importNo))
                .filter(ImportSight::isOwn)
                .orElseThrow(() -> Refusal.notFound("importNo", importNo));
    }

    /** A job that the caller may stop, locked until commit. */
    JobRow lockToStop(String importNo) {
        return jobs.lock(Long.parseLong(importNo))
                .filter(job -> isOwn(job) || covers(job, Right.IMPORT))
                .orElseThrow(() -> Refusal.notFound("importNo", importNo));
    }

    boolean maySee(JobRow job) {
        return isOwn(job) || covers(job, Right.IMPORT) || covers(job, Right.AUDIT_READ);
    }

    /** Whether the caller may see what stands in the rows: who sent the file knows it anyway. */
    boolean seesPersonalData(JobRow job) {
        return isOwn(job) || covers(job, Right.PERSONAL_DATA_READ);
    }

    private static boolean isOwn(JobRow job) {
        return job.starter().accountId() == Call.current().caller().accountId();
    }

    private boolean covers(JobRow job, Right right) {
        Scope scope = territories.scope(right);
        if (scope.nation()) {
            return true;
        }
        return !job.wholeCountry()
                && !scope.unitIds().isEmpty()
                && jobs.territory(job.id()).stream().allMatch(unit -> territories.may(right, unit));
    }
}
