package vn.anttcs.exchange.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.anttcs.exchange.persistence.ImportParts;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.exchange.rule.ImportTemplate;
import vn.anttcs.exchange.service.CommuneStore;
import vn.anttcs.exchange.service.Desks;
import vn.anttcs.exchange.service.ImportWork;
import vn.anttcs.exchange.service.JobLease;
import vn.anttcs.exchange.service.LeaseLost;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Failures;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.http.Caller;

/** Works on one job under the account that started it, with the rights that it has by now. */
@ApplicationScoped
public class JobWork {
    private static final Logger LOG = Logger.getLogger(JobWork.class.getName());

    @Inject
    private ImportWork work;

    @Inject
    private CommuneStore store;

    @Inject
    private Desks desks;

    @Inject
    private ImportParts parts;

    @Inject
    private JobOpening opening;

    /** Works on a job that the node has taken, until it ends or must wait for the database. */
    void work(JobRow job, String node) {
        JobLease lease = new JobLease(job.id(), job.importNo(), node);
        JobRow.Starter starter = job.starter();
        Call call = new Call(starter.requestId(), Call.Protocol.INTERNAL, starter.address(), starter.language());
        call.run(() -> work(job, lease, call));
    }

    private void work(JobRow job, JobLease lease, Call call) {
        try {
            Optional<Caller> caller = opening.caller(job.starter().accountId());
            if (caller.isEmpty()) {
                String name = job.starter().accountName();
                work.fail(lease, FindingCode.ACCOUNT_CLOSED.name(), name, List.of());
                return;
            }
            call.caller(caller.get());
            new ImportPasses(run(job, lease)).work();
        } catch (LeaseLost lost) {
            LOG.log(Level.INFO, "import {0} goes on elsewhere", job.importNo());
        } catch (RuntimeException failed) {
            giveUp(lease, failed);
        }
    }

    private ImportRun run(JobRow job, JobLease lease) {
        ImportTemplate template = ImportTemplate.valueOf(job.kind().name());
        return new ImportRun(
                job,
                lease,
                work,
                store,
                () -> new RowFeed.Source(
                        template,
                        new PartStream(
                                part -> parts.content(job.id(), part),
                                job.counts().parts()),
                        job.counts().bytes(),
                        Settings.maximumImport(),
                        opening.today()),
                () -> desks.open(job.kind()));
    }

    /** A database that is away comes back, and the lease runs out meanwhile; anything else would fail again. */
    private void giveUp(JobLease lease, RuntimeException failed) {
        Refusal refusal = Failures.asRefusal(failed);
        if (refusal.code() == ErrorCode.UNAVAILABLE) {
            LOG.log(Level.WARNING, "import " + lease.importNo() + " waits for the database", failed);
            return;
        }
        String incident = Failures.of(failed, Call.current().language()).incident();
        try {
            work.fail(lease, FindingCode.JOB_BROKE.name(), String.valueOf(incident), List.of());
        } catch (RuntimeException again) {
            LOG.log(Level.SEVERE, "import " + lease.importNo() + " could not be ended", again);
        }
    }
}
