package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.anttcs.budget.persistence.PaymentEntryRow;
import vn.anttcs.budget.persistence.PaymentEntryRows;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.PaymentRunRows;
import vn.anttcs.budget.persistence.PaymentSetRow;
import vn.anttcs.budget.persistence.PaymentSetRows;

/** The months of members in runs, one by one. */
@ApplicationScoped
public class PaymentMonths {
    private PaymentRunRows runs;
    private PaymentEntryRows entries;
    private PaymentSetRows sets;

    protected PaymentMonths() {}

    @Inject
    public PaymentMonths(PaymentRunRows runs, PaymentEntryRows entries, PaymentSetRows sets) {
        this.runs = runs;
        this.entries = entries;
        this.sets = sets;
    }

    /** The month of a member in a run. */
    Optional<PaymentEntryRow> entry(PaymentRunRow run, long memberId, YearMonth month) {
        return entries.entries(run.id(), List.of(memberId)).stream()
                .filter(entry -> entry.month().equals(month))
                .findFirst();
    }

    /** The run with an internal id. */
    PaymentRunRow run(long runId) {
        return runs.list(List.of(runId)).get(0);
    }

    /** The lines of a set. */
    List<PaymentSetRow.Line> lines(long setId) {
        PaymentSetRow set = sets.list(List.of(setId)).get(setId);
        return set == null ? List.of() : set.lines();
    }
}
