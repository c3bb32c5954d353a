package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Ids;

/** Numbers and times of new simulations. */
@ApplicationScoped
public class SimulationNumbers {
    private Ids ids;
    private Clockwork clockwork;
    private Clock clock;

    protected SimulationNumbers() {}

    @Inject
    public SimulationNumbers(Ids ids, Clockwork clockwork, Clock clock) {
        this.ids = ids;
        this.clockwork = clockwork;
        this.clock = clock;
    }

    Ids ids() {
        return ids;
    }

    Clockwork clockwork() {
        return clockwork;
    }

    Instant now() {
        return clock.instant();
    }
}
