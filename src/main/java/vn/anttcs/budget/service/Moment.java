package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Clockwork;

/** Who acts, and when. */
@ApplicationScoped
public class Moment {
    private Clockwork clockwork;
    private Clock clock;

    protected Moment() {}

    @Inject
    public Moment(Clockwork clockwork, Clock clock) {
        this.clockwork = clockwork;
        this.clock = clock;
    }

    /** The time of the clock, which is no stamp. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The sign-in name of the caller. */
    String caller() {
        return Call.current().caller().name();
    }

    /** The stamp of what this transaction records. */
    Instant stamp() {
        return clockwork.stamp();
    }

    /** The recorded time of everything known by now. */
    Instant knownOn() {
        return clockwork.readTime(null, null).knownOn();
    }

    LocalDate today() {
        return clockwork.today();
    }

    /** The day of an instant in Viet Nam. */
    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    /** The month of today. */
    YearMonth month() {
        return YearMonth.from(clockwork.today());
    }
}
