package vn.anttcs.exchange.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.anttcs.exchange.persistence.ImportParts;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.exchange.rule.ImportTemplate;
import vn.anttcs.exchange.service.CommuneStore;
import vn.anttcs.exchange.service.Desks;
import vn.anttcs.exchange.service.ImportWork;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.http.Caller;
import vn.anttcs.platform.job.Jobs;
import vn.anttcs.platform.job.Lease;
import vn.anttcs.platform.persistence.LeasedTable;

/** Imports as jobs, two at a time: each runs under the account that started it, with the rights that it has by now. */
@ApplicationScoped
public class QueuedImports implements Jobs {
    private static final LeasedTable IMPORTS =
            new LeasedTable("import_job", "QUEUED", "RUNNING", Duration.ofSeconds(30));

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

    @Inject
    private ImportMetrics metrics;

    @Override
    public LeasedTable table() {
        return IMPORTS;
    }

    @Override
    public int atATime() {
        return 2;
    }

    @Override
    public List<Long> next(List<Long> free) {
        return work.next(free);
    }

    @Override
    public void work(Lease lease, BooleanSupplier stopping) {
        long start = System.nanoTime();
        JobRow job = work.job(lease);
        as(job, () -> {
            Optional<Caller> caller = opening.caller(job.starter().accountId());
            if (caller.isEmpty()) {
                String name = job.starter().accountName();
                work.fail(lease, FindingCode.ACCOUNT_CLOSED.name(), name, List.of());
                return;
            }
            Call.current().caller(caller.get());
            new ImportPasses(run(job, lease)).work();
        });
        metrics.count(work.job(lease), Duration.ofNanos(System.nanoTime() - start));
    }

    @Override
    public void fail(Lease lease, String incident) {
        JobRow job = work.job(lease);
        as(job, () -> {
            opening.caller(job.starter().accountId()).ifPresent(Call.current()::caller);
            work.fail(lease, FindingCode.JOB_BROKE.name(), incident, List.of());
        });
    }

    private static void as(JobRow job, Runnable work) {
        JobRow.Starter starter = job.starter();
        new Call(starter.requestId(), Call.Protocol.INTERNAL, starter.address(), starter.language()).run(work::run);
    }

    private ImportRun run(JobRow job, Lease lease) {
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
}
