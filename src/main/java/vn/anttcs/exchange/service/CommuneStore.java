package vn.anttcs.exchange.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.anttcs.platform.persistence.Clockwork;

/**
 * Stores the rows of whole communes. Rows, the marks of their communes and the counts of the job commit together, so an
 * interruption leaves each commune stored once or not at all.
 */
@ApplicationScoped
public class CommuneStore {
    @Inject
    private ImportWork work;

    @Inject
    private WorkRows rows;

    @Inject
    private Clockwork clockwork;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** Holds rows against the register and undoes whatever locks that took: what is found stays in the rows. */
    @Transactional(TxType.REQUIRES_NEW)
    public void probe(KindDesk desk, List<CheckedRow> rowsOfCommunes) {
        desk.checkRegister(rowsOfCommunes);
        transaction.setRollbackOnly();
    }

    /**
     * Stores communes, unless the register says something against any of their rows: then nothing is stored and what was
     * found stays in the rows.
     *
     * @return whether they are stored
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean store(JobLease lease, KindDesk desk, List<String> communes, List<CheckedRow> checked, int percent) {
        work.hold(lease);
        desk.checkRegister(checked);
        if (checked.stream().anyMatch(CheckedRow::isFaulty)) {
            transaction.setRollbackOnly();
            return false;
        }
        if (!rows.communes().markStored(lease.jobId(), communes)) {
            throw new LeaseLost();
        }
        rows.progress().stored(lease.jobId(), checked.size(), percent);
        desk.store(checked, clockwork::stamp);
        return true;
    }
}
