package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;

/** What the caller of the current call may do and where, for services that narrow or mask what they return. */
@ApplicationScoped
public class Territories {
    private Records records;

    protected Territories() {}

    @Inject
    public Territories(Records records) {
        this.records = records;
    }

    /** The scope of a right. */
    public Scope scope(Right right) {
        AccountCaller caller = AccountCaller.current();
        return caller.hasEverywhere(right) ? new Scope(true, List.of()) : new Scope(false, caller.unitsOf(right));
    }

    /** The sign-in name of the caller, for records that keep who did something. */
    public String callerName() {
        return AccountCaller.current().name();
    }

    /** Whether the caller has the right for a unit. */
    public boolean may(Right right, long unitId) {
        return may(AccountCaller.current(), right, unitId);
    }

    boolean may(AccountCaller caller, Right right, long unitId) {
        if (caller.hasEverywhere(right)) {
            return true;
        }
        for (long grantUnit : caller.unitsOf(right)) {
            if (records.reaches(grantUnit, unitId)) {
                return true;
            }
        }
        return false;
    }
}
