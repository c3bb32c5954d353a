package vn.anttcs.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.anttcs.exchange.api.ImportState;
import vn.anttcs.exchange.persistence.CommuneRow;
import vn.anttcs.exchange.persistence.FindingRow;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.platform.job.Lease;
import vn.anttcs.platform.job.Leases;
import vn.anttcs.platform.persistence.Transactions;

/** The steps of the work on an import. */
@ApplicationScoped
public class ImportWork {
    private WorkRows rows;
    private ImportEnd end;
    private Leases leases;
    private Transactions transactions;

    protected ImportWork() {}

    @Inject
    public ImportWork(WorkRows rows, ImportEnd end, Leases leases, Transactions transactions) {
        this.rows = rows;
        this.end = end;
        this.leases = leases;
        this.transactions = transactions;
    }

    /** Which of the free jobs may be taken. */
    public List<Long> next(List<Long> free) {
        return NextJobs.of(rows.jobs().unfinished(), Set.copyOf(free));
    }

    /** Begins the check of the rows, forgetting what an interrupted one has left. */
    public void begin(Lease lease) {
        leases.step(lease, () -> {
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
    public boolean checked(Lease lease, Collection<FindingRow> findings, long read, long repaired, int percent) {
        return transactions.apart(() -> {
            leases.hold(lease);
            rows.findings().add(lease.jobId(), findings);
            rows.progress().read(lease.jobId(), read, repaired, percent);
            return cancelWanted(lease);
        });
    }

    /** Keeps the verdict on each commune and goes on to the storing. */
    public void judged(Lease lease, Collection<CommuneRow> communes) {
        leases.step(lease, () -> {
            rows.communes().add(lease.jobId(), communes);
            rows.progress().enter(lease.jobId(), JobRow.Phase.STORING);
        });
    }

    /** Begins the storing, forgetting what the register said about communes that an interrupted one refused. */
    public void beginStoring(Lease lease) {
        leases.step(lease, () -> {
            rows.findings().forgetOfRegister(lease.jobId());
        });
    }

    /** The communes of the job as they stand. */
    public List<CommuneRow> communes(Lease lease) {
        return rows.communes().list(lease.jobId());
    }

    /** Refuses a commune for what the register says about its rows. */
    public void refuse(Lease lease, CommuneRow commune, Collection<FindingRow> findings) {
        leases.step(lease, () -> {
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
    public void wouldStore(Lease lease, List<String> communes, long stored, int percent) {
        leases.step(lease, () -> {
            rows.communes().markStored(lease.jobId(), communes);
            rows.progress().stored(lease.jobId(), stored, percent);
        });
    }

    /** Refuses every commune that is not stored, because somebody stopped the job. */
    public void stop(Lease lease, String verdict) {
        leases.step(lease, () -> {
            rows.communes().refuseRest(lease.jobId(), verdict);
        });
    }

    /** Goes on to the last step, forgetting what an interrupted one has left. */
    public void settle(Lease lease) {
        leases.step(lease, () -> {
            rows.progress().enter(lease.jobId(), JobRow.Phase.SETTLING);
            rows.parts().forgetCorrections(lease.jobId());
            rows.findings().forgetOfCommunes(lease.jobId());
        });
    }

    /** Keeps the reasons of rows that share the fate of their commune. */
    public void refuseRows(Lease lease, Collection<FindingRow> findings) {
        leases.step(lease, () -> {
            rows.findings().add(lease.jobId(), findings);
        });
    }

    /** The reasons of refusal of some rows. */
    public List<FindingRow> refusals(Lease lease, long firstRow, long lastRow) {
        return rows.findings().refusals(lease.jobId(), firstRow, lastRow);
    }

    /** Keeps a part of the file of refused rows. */
    public void correction(Lease lease, long partNo, byte[] content) {
        leases.step(lease, () -> {
            rows.parts().addCorrection(lease.jobId(), partNo, PartStore.checksum(content), content);
        });
    }

    /** Ends the job. */
    public void end(Lease lease, ImportState state, long correctionParts) {
        leases.step(lease, () -> {
            end.end(lease.jobId(), state, correctionParts);
        });
    }

    /** Ends the job because its file cannot be read. */
    public void fail(Lease lease, String code, String arguments, Collection<FindingRow> findings) {
        leases.step(lease, () -> {
            rows.findings().forget(lease.jobId());
            rows.findings().add(lease.jobId(), findings);
            end.fail(lease.jobId(), code, arguments);
        });
    }

    /** Whether somebody wants the job to stop. */
    public boolean cancelWanted(Lease lease) {
        return job(lease).cancelWanted();
    }

    /** The job as it stands. */
    public JobRow job(Lease lease) {
        return rows.jobs().get(lease.jobId());
    }
}
