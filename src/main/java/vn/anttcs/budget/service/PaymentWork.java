package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.anttcs.budget.api.PaymentRunState;
import vn.anttcs.budget.persistence.PaymentEntryRows;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.PaymentRunRows;
import vn.anttcs.budget.persistence.PaymentSetRows;
import vn.anttcs.platform.job.Lease;
import vn.anttcs.platform.job.Leases;
import vn.anttcs.platform.persistence.Transactions;

/**
 * The steps of a preparation. A step stores some members with everything that belongs to them, so an interruption leaves nothing half-done and the work
 * goes on behind the last member stored.
 */
@ApplicationScoped
public class PaymentWork {
    private static final int TRIES = 10;

    private PaymentRunRows runs;
    private PaymentEntryRows entries;
    private PaymentSetRows sets;
    private Leases leases;
    private Transactions transactions;
    private Clock clock;

    protected PaymentWork() {}

    @Inject
    public PaymentWork(
            PaymentRunRows runs,
            PaymentEntryRows entries,
            PaymentSetRows sets,
            Leases leases,
            Transactions transactions,
            Clock clock) {
        this.runs = runs;
        this.entries = entries;
        this.sets = sets;
        this.leases = leases;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The run as it stands. */
    PaymentRunRow run(Lease lease) {
        return runs.get(lease.jobId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A memory of sets for one run. */
    PaymentSets sets() {
        return new PaymentSets(sets);
    }

    /** Stores what is shared; another run that stores the same at the same moment makes it look again. */
    void share(PaymentSets shared, List<EntitledMonths.Owed> months) {
        for (int tries = 1; ; tries++) {
            try {
                transactions.apart(() -> {
                    shared.store(months);
                    return null;
                });
                return;
            } catch (RuntimeException failed) {
                shared.forget();
                if (tries == TRIES) {
                    throw failed;
                }
            }
        }
    }

    /** Stores some members and notes how far the work has come. */
    void store(Lease lease, PaymentMaking made, PaymentRunRow.Work work) {
        leases.step(lease, () -> {
            entries.addEntries(lease.jobId(), made.entries());
            entries.addMembers(lease.jobId(), made.members());
            runs.progress(lease.jobId(), work);
        });
    }

    /** Ends the preparation: the run can be approved. */
    void end(Lease lease) {
        leases.step(lease, () -> runs.end(lease.jobId(), PaymentRunState.PREPARED, now(), null));
    }

    /** Ends the preparation of a run that would fail again. */
    void fail(Lease lease, String failure) {
        leases.step(lease, () -> {
            entries.clear(lease.jobId());
            runs.end(lease.jobId(), PaymentRunState.FAILED, now(), failure);
        });
    }
}
