package vn.anttcs.budget.service;

import jakarta.ejb.ApplicationException;

/** Another node prepares the run now, or somebody cancelled it: this one stops and leaves everything as it is. */
@ApplicationException(rollback = true)
public final class PaymentLeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1;

    PaymentLeaseLost() {
        super("the lease of a payment run is lost", null, false, false);
    }
}
