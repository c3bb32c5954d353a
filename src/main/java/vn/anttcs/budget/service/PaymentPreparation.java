package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.SettledRow;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Failures;
import vn.anttcs.platform.error.Language;
import vn.anttcs.platform.persistence.Reading;

/** Lập đợt chi trả: computes a run, some members at a time, as known at the recorded time of the run. */
@ApplicationScoped
public class PaymentPreparation {
    private static final Logger LOG = Logger.getLogger(PaymentPreparation.class.getName());
    private static final int MEMBERS_AT_A_TIME = 1000;

    private PaymentRegisters registers;
    private PaymentWork work;
    private Reading reading;

    protected PaymentPreparation() {}

    @Inject
    public PaymentPreparation(PaymentRegisters registers, PaymentWork work, Reading reading) {
        this.registers = registers;
        this.work = work;
        this.reading = reading;
    }

    /** Works on a run that the node has taken, until it is prepared or must wait for the database. */
    void prepare(PaymentRunRow run, String node) {
        PaymentLease lease = new PaymentLease(run.id(), node);
        try {
            prepare(run, lease);
            work.end(lease);
        } catch (PaymentLeaseLost lost) {
            LOG.log(
                    Level.INFO,
                    "payment run {0} goes on elsewhere, or not at all",
                    run.head().runNo());
        } catch (RuntimeException failed) {
            giveUp(run, lease, failed);
        }
    }

    private void prepare(PaymentRunRow run, PaymentLease lease) {
        PaymentScope scope = registers.scope(run.head().unitId());
        EntitledMonths months = registers.months(run.head().knownOn());
        PaymentSets sets = work.sets();
        Collection<Long> all = registers.members(run.head(), scope);
        long after = run.work().lastMemberId();
        List<Long> left = all.stream().filter(id -> id > after).toList();
        int done = all.size() - left.size();
        for (int from = 0; from < left.size(); from += MEMBERS_AT_A_TIME) {
            List<Long> some = left.subList(from, Math.min(left.size(), from + MEMBERS_AT_A_TIME));
            PaymentMaking made = make(run.head(), scope, months, sets, some);
            done += some.size();
            long last = some.get(some.size() - 1);
            work.store(lease, made, new PaymentRunRow.Work(last, all.size(), done, null));
        }
    }

    private PaymentMaking make(
            PaymentRunRow.Head run, PaymentScope scope, EntitledMonths months, PaymentSets sets, List<Long> members) {
        List<EntitledMonths.Owed> owed = read(months, members, run, scope);
        work.share(sets, owed);
        List<SettledRow> approved = registers.settled().of(members, scope.earliest());
        Set<Long> before = new HashSet<>();
        approved.forEach(row -> before.add(row.setId()));
        sets.load(before);
        PaymentMaking.Known known =
                new PaymentMaking.Known(owed, approved, registers.settled().balances(members));
        return new PaymentMaking(run, scope, sets, known).make(new ArrayList<>(members));
    }

    private List<EntitledMonths.Owed> read(
            EntitledMonths months, List<Long> members, PaymentRunRow.Head run, PaymentScope scope) {
        try {
            return reading.together(() -> months.owed(members, scope.earliest(), run.month()));
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A database that is away comes back, and the lease runs out meanwhile; anything else would fail again. */
    private void giveUp(PaymentRunRow run, PaymentLease lease, RuntimeException failed) {
        if (Failures.asRefusal(failed).code() == ErrorCode.UNAVAILABLE) {
            LOG.log(Level.WARNING, "payment run " + run.head().runNo() + " waits for the database", failed);
            return;
        }
        String incident = Failures.of(failed, Language.VI).incident();
        LOG.log(Level.WARNING, "payment run " + run.head().runNo() + " could not be prepared", failed);
        try {
            work.fail(lease, String.valueOf(incident));
        } catch (RuntimeException again) {
            LOG.log(Level.SEVERE, "payment run " + run.head().runNo() + " could not be ended", again);
        }
    }
}
