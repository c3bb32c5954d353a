package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.budget.api.PaymentRunState;
import vn.anttcs.budget.api.PreparePaymentRun;
import vn.anttcs.budget.persistence.PaymentEntryRows;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.PaymentRunRows;
import vn.anttcs.budget.persistence.SettledRows;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Ids;

/** Sổ chi trả: opens runs, finds them, and lets one of those that pay the same month be approved. */
@ApplicationScoped
public class PaymentBook {
    private static final int NAMED = 20;

    private PaymentRunRows runs;
    private PaymentEntryRows entries;
    private SettledRows settled;
    private PaymentOpenings openings;
    private Ids ids;

    protected PaymentBook() {}

    @Inject
    public PaymentBook(
            PaymentRunRows runs, PaymentEntryRows entries, SettledRows settled, PaymentOpenings openings, Ids ids) {
        this.runs = runs;
        this.entries = entries;
        this.settled = settled;
        this.openings = openings;
        this.ids = ids;
    }

    /** A new run, which waits to be prepared. */
    PaymentRunRow open(long unit, PreparePaymentRun command) {
        PaymentScope scope = openings.scope(unit, command);
        PaymentRunRow run = new PaymentRunRow(
                ids.next(),
                new PaymentRunRow.Head(
                        String.valueOf(ids.next("payment_run_no")),
                        unit,
                        command.month(),
                        settled.lastMonth(scope.units(), command.month()).orElse(null),
                        openings.moment().knownOn()),
                PaymentRunState.PREPARING,
                new PaymentRunRow.Acts(
                        openings.moment().caller(), openings.moment().now(), null, null, null, null, null, null),
                new PaymentRunRow.Work(0, 0, 0, null),
                1);
        runs.add(run);
        return run;
    }

    /** The run, or the refusal {@code NOT_FOUND}. */
    PaymentRunRow find(String runNo) {
        return runs.find(runNo).orElseThrow(() -> Refusal.notFound("runNo", runNo));
    }

    List<PaymentRunRow> page(PaymentRunRows.Wanted wanted) {
        return runs.page(wanted);
    }

    /** A run that is still being prepared or waits for approval, locked until commit. */
    PaymentRunRow lockUnapproved(String runNo, Long version) {
        PaymentRunRow run = lock(runNo, version);
        refuseUnless(run, PaymentRunState.PREPARED, PaymentRunState.PREPARING);
        return run;
    }

    /** A run that waits for approval, locked until commit. */
    PaymentRunRow lockPrepared(String runNo, Long version) {
        PaymentRunRow run = lock(runNo, version);
        refuseUnless(run, PaymentRunState.PREPARED);
        return run;
    }

    /** An approved run, locked until commit. */
    PaymentRunRow lockApproved(String runNo) {
        PaymentRunRow run = lock(runNo, null);
        refuseUnless(run, PaymentRunState.APPROVED);
        return run;
    }

    private PaymentRunRow lock(String runNo, Long version) {
        PaymentRunRow run = runs.lock(runNo).orElseThrow(() -> Refusal.notFound("runNo", runNo));
        if (version != null && version != run.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        return run;
    }

    private static void refuseUnless(PaymentRunRow run, PaymentRunState... states) {
        if (!List.of(states).contains(run.state())) {
            throw Refusal.refused(
                    "PAYMENT_STATE", "runNo", run.head().runNo(), run.state().name());
        }
    }

    /** Cancels a run and removes what is in it. */
    void cancel(PaymentRunRow run, String by, Instant at, String reason) {
        runs.cancel(run.id(), by, at, reason);
        entries.clear(run.id());
    }

    /**
     * Makes what the run pays the approved of its months, under the lock of the province. A month of which something else
     * is approved than the run assumes refuses it, and so does another amount to make good.
     */
    void approve(PaymentRunRow run, PaymentPeople people) {
        runs.lockBook(openings.province(run.head().unitId()));
        List<SettledRows.Changed> changed = settled.changed(run.id(), NAMED);
        List<Long> balances = settled.changedBalances(run.id(), NAMED);
        List<Problem> problems = new ArrayList<>();
        changed.forEach(month -> problems.add(Problem.of(
                "PAYMENT_LINE_CHANGED",
                "runNo",
                people.number(month.memberId()),
                month.month().toString())));
        balances.forEach(member -> problems.add(Problem.of("PAYMENT_CARRY_CHANGED", "runNo", people.number(member))));
        if (!problems.isEmpty()) {
            throw Refusal.refused(problems);
        }
        if (!settled.settle(run.id())) {
            throw Refusal.conflict(
                    "PAYMENT_APPROVED_MEANWHILE", "runNo", run.head().runNo());
        }
        runs.approve(run.id(), openings.moment().caller(), openings.moment().stamp());
    }
}
