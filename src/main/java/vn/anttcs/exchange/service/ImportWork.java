package vn.anttcs.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.anttcs.exchange.api.ImportState;
import vn.anttcs.exchange.persistence.CommuneRow;
import vn.anttcs.exchange.persistence.FindingRow;
import vn.anttcs.exchange.persistence.ImportLeases;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.platform.persistence.Transactions;

/**
 * The steps of the work on a job, each in a transaction of its own that begins by making sure that the job is still ours.
 * An interruption between two steps costs nothing, one within a step undoes it.
 */
@ApplicationScoped
public class ImportWork {
    /** How long a node may be silent before another takes over. */
    private static final int LEASE_SECONDS = 30;

    private ImportLeases leases;
    private WorkRows rows;
    private ImportEnd end;
    private Transactions transactions;
    private Clock clock;

    protected ImportWork() {}

    @Inject
    public ImportWork(ImportLeases leases, WorkRows rows, ImportEnd end, Transactions transactions, Clock clock) {
        this.leases = leases;
        this.rows = rows;
        this.end = end;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes the oldest job that nobody works on; the jobs of one account wait for each other, since teams need their places. */
    public Optional<JobRow> take(String node) {
        return transactions.apart(() -> taken(node));
    }

    private Optional<JobRow> taken(String node) {
        for (ImportLeases.Waiting waiting : NextJobs.of(leases.waiting(clock.instant()))) {
            if (leases.take(waiting.importNo(), node, clock.instant(), until())) {
                return rows.jobs().find(waiting.importNo());
            }
        }
        return Optional.empty();
    }

    /** Lets another node take the jobs of this one at once. */
    public void release(String node) {
        transactions.apart(() -> {
            leases.release(node, clock.instant());
            return null;
        });
    }

    private java.time.Instant until() {
        return clock.instant().plusSeconds(LEASE_SECONDS);
    }

    private void step(JobLease lease, Runnable work) {
        transactions.apart(() -> {
            hold(lease);
            work.run();
            return null;
        });
    }

    /** Locks the row of the job until the end of the transaction, or stops the work. */
    void hold(JobLease lease) {
        if (!leases.hold(lease.jobId(), lease.node(), until())) {
            throw new LeaseLost();
        }
    }

    /** Begins the check of the rows, forgetting what an interrupted one has left. */
    public void begin(JobLease lease) {
        step(lease, () -> {
            rows.findings().forget(lease.jobId());
            rows.communes().forget(lease.jobId());
            rows.parts().forgetCorrections(lease.jobId());
        });
    }

    /**
     * Keeps what was found in some rows.
     *
     * @return whether somebody wants the job to stop
     */
    public boolean checked(JobLease lease, Collection<FindingRow> findings, long read, long repaired, int percent) {
        return transactions.apart(() -> {
            hold(lease);
            rows.findings().add(lease.jobId(), findings);
            rows.progress().read(lease.jobId(), read, repaired, percent);
            return cancelWanted(lease);
        });
    }

    /** Keeps the verdict on each commune and goes on to the storing. */
    public void judged(JobLease lease, Collection<CommuneRow> communes) {
        step(lease, () -> {
            rows.communes().add(lease.jobId(), communes);
            rows.progress().enter(lease.jobId(), JobRow.Phase.STORING);
        });
    }

    /** Begins the storing, forgetting what the register said about communes that an interrupted one refused. */
    public void beginStoring(JobLease lease) {
        step(lease, () -> {
            rows.findings().forgetOfRegister(lease.jobId());
        });
    }

    /** The communes of the job as they stand. */
    public List<CommuneRow> communes(JobLease lease) {
        return rows.communes().list(lease.jobId());
    }

    /** Refuses a commune for what the register says about its rows. */
    public void refuse(JobLease lease, CommuneRow commune, Collection<FindingRow> findings) {
        step(lease, () -> {
            rows.findings().add(lease.jobId(), findings);
            rows.communes()
                    .refuse(
                            lease.jobId(),
                            commune.communeCode(),
                            commune.verdict(),
                            commune.faulty(),
                            commune.faultyRow());
        });
    }

    /** Counts communes as good in a dry run. */
    public void wouldStore(JobLease lease, List<String> communes, long stored, int percent) {
        step(lease, () -> {
            rows.communes().markStored(lease.jobId(), communes);
            rows.progress().stored(lease.jobId(), stored, percent);
        });
    }

    /** Refuses every commune that is not stored, because somebody stopped the job. */
    public void stop(JobLease lease, String verdict) {
        step(lease, () -> {
            rows.communes().refuseRest(lease.jobId(), verdict);
        });
    }

    /** Goes on to the last step, forgetting what an interrupted one has left. */
    public void settle(JobLease lease) {
        step(lease, () -> {
            rows.progress().enter(lease.jobId(), JobRow.Phase.SETTLING);
            rows.parts().forgetCorrections(lease.jobId());
            rows.findings().forgetOfCommunes(lease.jobId());
        });
    }

    /** Keeps the reasons of rows that share the fate of their commune. */
    public void refuseRows(JobLease lease, Collection<FindingRow> findings) {
        step(lease, () -> {
            rows.findings().add(lease.jobId(), findings);
        });
    }

    /** The reasons of refusal of some rows. */
    public List<FindingRow> refusals(JobLease lease, long firstRow, long lastRow) {
        return rows.findings().refusals(lease.jobId(), firstRow, lastRow);
    }

    /** Keeps a part of the file of refused rows. */
    public void correction(JobLease lease, long partNo, byte[] content) {
        step(lease, () -> {
            rows.parts().addCorrection(lease.jobId(), partNo, PartStore.checksum(content), content);
        });
    }

    /** Ends the job. */
    public void end(JobLease lease, ImportState state, long correctionParts) {
        step(lease, () -> {
            end.end(lease.importNo(), state, correctionParts);
        });
    }

    /** Ends the job because its file cannot be read. */
    public void fail(JobLease lease, String code, String arguments, Collection<FindingRow> findings) {
        step(lease, () -> {
            rows.findings().forget(lease.jobId());
            rows.findings().add(lease.jobId(), findings);
            end.fail(lease.importNo(), code, arguments);
        });
    }

    /** Whether somebody wants the job to stop. */
    public boolean cancelWanted(JobLease lease) {
        return job(lease.importNo()).cancelWanted();
    }

    /** The job as it stands. */
    public JobRow job(long importNo) {
        return rows.jobs().find(importNo).orElseThrow();
    }
}
