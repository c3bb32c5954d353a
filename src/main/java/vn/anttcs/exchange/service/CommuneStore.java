package vn.anttcs.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.platform.job.Lease;
import vn.anttcs.platform.job.LeaseLost;
import vn.anttcs.platform.job.Leases;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Transactions;

/**
 * Stores the rows of whole communes. Rows, the marks of their communes and the counts of the job commit together, so an
 * interruption leaves each commune stored once or not at all.
 */
@ApplicationScoped
public class CommuneStore {
    private Leases leases;
    private WorkRows rows;
    private Clockwork clockwork;
    private ImportAudit audit;
    private Transactions transactions;

    protected CommuneStore() {}

    @Inject
    public CommuneStore(
            Leases leases, WorkRows rows, Clockwork clockwork, ImportAudit audit, Transactions transactions) {
        this.leases = leases;
        this.rows = rows;
        this.clockwork = clockwork;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Holds rows against the register and undoes whatever locks that took: what is found stays in the rows. */
    public void probe(KindDesk desk, List<CheckedRow> rowsOfCommunes) {
        transactions.apartIf(() -> {
            desk.checkRegister(rowsOfCommunes);
            return false;
        });
    }

    /**
     * Stores communes, unless the register says something against any of their rows: then nothing is stored and what was
     * found stays in the rows.
     *
     * @return whether they are stored
     */
    public boolean store(Lease lease, KindDesk desk, List<String> communes, List<CheckedRow> checked, int percent) {
        return transactions.apartIf(() -> {
            leases.hold(lease);
            desk.checkRegister(checked);
            boolean sound = checked.stream().noneMatch(CheckedRow::isFaulty);
            if (sound) {
                store(lease, communes, checked.size(), percent);
                desk.store(checked, clockwork::stamp);
                audit.stored(rows.jobs().get(lease.jobId()).importNo(), checked);
            }
            return sound;
        });
    }

    private void store(Lease lease, List<String> communes, int count, int percent) {
        if (!rows.communes().markStored(lease.jobId(), communes)) {
            throw new LeaseLost();
        }
        rows.progress().stored(lease.jobId(), count, percent);
    }
}
