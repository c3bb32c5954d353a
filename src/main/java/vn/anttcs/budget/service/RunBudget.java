package vn.anttcs.budget.service;

import java.util.List;
import vn.anttcs.budget.api.BudgetExcess;
import vn.anttcs.budget.persistence.PaymentRunRow;

/** Port: what the budget of the year says to a payment run. The room of the budget year implements it. */
public interface RunBudget {
    /**
     * Holds the budget until commit and lets a run that waits for approval spend it: refused where a ceiling stops it, noted
     * where one warns.
     */
    void spend(PaymentRunRow run);

    /** Keeps what the run spends, now that it is approved. */
    void book(PaymentRunRow approved);

    /** Keeps what payments and returns of an approved run change, now that they are noted. */
    void deliver(PaymentRunRow run);

    /** What the run exceeds: as noted when it was approved, or as it stands now while it waits. */
    List<BudgetExcess> excesses(PaymentRunRow run);
}
