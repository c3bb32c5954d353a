package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.anttcs.budget.api.PaymentRunState;
import vn.anttcs.budget.persistence.PaymentEntryRows;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.PaymentRunRows;
import vn.anttcs.budget.persistence.PaymentSetRows;
import vn.anttcs.platform.persistence.Transactions;

/**
 * The steps of a preparation, each in a transaction of its own that begins by making sure that the run is still ours. A
 * step stores some members with everything that belongs to them, so an interruption leaves nothing half-done and the work
 * goes on behind the last member stored.
 */
@ApplicationScoped
public class PaymentWork {
    /** How long a node may be silent before another takes over. */
    private static final int LEASE_SECONDS = 60;

    private static final int TRIES = 3;

    private PaymentRunRows runs;
    private PaymentEntryRows entries;
    private PaymentSetRows sets;
    private Transactions transactions;
    private Clock clock;

    protected PaymentWork() {}

    @Inject
    public PaymentWork(
            PaymentRunRows runs,
            PaymentEntryRows entries,
            PaymentSetRows sets,
            Transactions transactions,
            Clock clock) {
        this.runs = runs;
        this.entries = entries;
        this.sets = sets;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes the oldest run that nobody prepares. */
    Optional<PaymentRunRow> take(String node) {
        return transactions.apart(() -> runs.take(node, now(), until()));
    }

    /** Lets another node take the runs of this one at once. */
    void release(String node) {
        transactions.apart(() -> {
            runs.release(node);
            return null;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Instant until() {
        return now().plusSeconds(LEASE_SECONDS);
    }

    private void step(PaymentLease lease, Runnable work) {
        transactions.apart(() -> {
            if (!runs.hold(lease.runId(), lease.node(), until())) {
                throw new PaymentLeaseLost();
            }
            work.run();
            return null;
        });
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
    void store(PaymentLease lease, PaymentMaking made, PaymentRunRow.Work work) {
        step(lease, () -> {
            entries.addEntries(lease.runId(), made.entries());
            entries.addMembers(lease.runId(), made.members());
            runs.progress(lease.runId(), work);
        });
    }

    /** Ends the preparation: the run can be approved. */
    void end(PaymentLease lease) {
        step(lease, () -> runs.end(lease.runId(), PaymentRunState.PREPARED, now(), null));
    }

    /** Ends the preparation of a run that would fail again. */
    void fail(PaymentLease lease, String failure) {
        step(lease, () -> {
            entries.clear(lease.runId());
            runs.end(lease.runId(), PaymentRunState.FAILED, now(), failure);
        });
    }
}
