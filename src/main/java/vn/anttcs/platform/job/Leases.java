package vn.anttcs.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.anttcs.platform.persistence.LeaseRows;
import vn.anttcs.platform.persistence.LeasedTable;
import vn.anttcs.platform.persistence.Transactions;

/**
 * Takes jobs and keeps them. The work on a job is made of steps, each in a transaction of its own that begins by making
 * sure that the job is still ours: an interruption between two steps costs nothing, one within a step undoes it.
 */
@ApplicationScoped
public class Leases {
    private LeaseRows rows;
    private Transactions transactions;
    private Clock clock;

    protected Leases() {}

    @Inject
    public Leases(LeaseRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes the first job that may be taken and that nobody works on. */
    Optional<Lease> take(Jobs jobs, String node) {
        LeasedTable table = jobs.table();
        return transactions.apart(() -> jobs.next(rows.free(table, now())).stream()
                .filter(id -> rows.take(table, id, node, now()))
                .findFirst()
                .map(id -> new Lease(table, id, node)));
    }

    /** Lets another node take the jobs of this one at once. */
    void release(Jobs jobs, String node) {
        transactions.apart(() -> {
            rows.release(jobs.table(), node);
            return null;
        });
    }

    /**
     * Does something for a job while its row is locked, and commits it.
     *
     * @throws LeaseLost when the job is not ours any more; nothing is done then
     */
    public void step(Lease lease, Runnable work) {
        transactions.apart(() -> {
            hold(lease);
            work.run();
            return null;
        });
    }

    /**
     * Locks the row of a job until the end of the transaction that runs, and keeps the job for some more time.
     *
     * @throws LeaseLost when the job is not ours any more
     */
    public void hold(Lease lease) {
        if (!rows.hold(lease.table(), lease.jobId(), lease.node(), now())) {
            throw new LeaseLost();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
