package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.SettledRow;
import vn.anttcs.platform.job.Jobs;
import vn.anttcs.platform.job.Lease;
import vn.anttcs.platform.persistence.LeasedTable;
import vn.anttcs.platform.persistence.Reading;

/** Lập đợt chi trả: computes a run, some members at a time, as known at the recorded time of the run. */
@ApplicationScoped
public class PaymentPreparation implements Jobs {
    private static final LeasedTable RUNS =
            new LeasedTable("payment_run", "PREPARING", "PREPARING", Duration.ofSeconds(60));
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

    @Override
    public LeasedTable table() {
        return RUNS;
    }

    @Override
    public int atATime() {
        return 2;
    }

    @Override
    public void work(Lease lease, BooleanSupplier stopping) {
        if (isPrepared(work.run(lease), lease, stopping)) {
            work.end(lease);
        }
    }

    @Override
    public void fail(Lease lease, String incident) {
        work.fail(lease, incident);
    }

    /** False when the node stops before all members are stored. */
    private boolean isPrepared(PaymentRunRow run, Lease lease, BooleanSupplier stopping) {
        PaymentScope scope = registers.scope(run.head().unitId());
        EntitledMonths months = registers.months(run.head().knownOn());
        PaymentSets sets = work.sets();
        Collection<Long> all = registers.members(run.head(), scope);
        long after = run.work().lastMemberId();
        List<Long> left = all.stream().filter(id -> id > after).toList();
        int done = all.size() - left.size();
        for (int from = 0; from < left.size(); from += MEMBERS_AT_A_TIME) {
            if (stopping.getAsBoolean()) {
                return false;
            }
            List<Long> some = left.subList(from, Math.min(left.size(), from + MEMBERS_AT_A_TIME));
            PaymentMaking made = make(run.head(), scope, months, sets, some);
            done += some.size();
            long last = some.get(some.size() - 1);
            work.store(lease, made, new PaymentRunRow.Work(last, all.size(), done, null));
        }
        return true;
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
}
