package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.access.service.Territories;
import vn.anttcs.platform.persistence.Clockwork;

/** Who acts, and when: what every act on a sheet notes. */
@ApplicationScoped
public class CallerAndClock {
    private Territories territories;
    private Clockwork clockwork;

    protected CallerAndClock() {}

    @Inject
    public CallerAndClock(Territories territories, Clockwork clockwork) {
        this.territories = territories;
        this.clockwork = clockwork;
    }

    /** The sign-in name of the officer. */
    String caller() {
        return territories.callerName();
    }

    LocalDate today() {
        return clockwork.today();
    }

    /** The recorded time of this transaction, later than all before; others that write wait from here on. */
    Instant stamp() {
        return clockwork.stamp();
    }
}
