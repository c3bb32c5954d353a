package vn.anttcs.exchange.service;

import jakarta.ejb.ApplicationException;

/** Another node works on the job now, or it has ended: this one stops and leaves everything as it is. */
@ApplicationException(rollback = true)
public final class LeaseLost extends RuntimeException {
    LeaseLost() {
        super("the lease of an import is lost", null, false, false);
    }
}
