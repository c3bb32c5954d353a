package vn.anttcs.platform.job;

import jakarta.ejb.ApplicationException;

/** Another node works on the job now, or it has ended: this one stops and leaves everything as it is. */
@ApplicationException(rollback = true)
public final class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LeaseLost() {
        super("the lease of a job is lost", null, false, false);
    }
}
