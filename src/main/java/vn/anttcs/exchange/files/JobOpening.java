package vn.anttcs.exchange.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.anttcs.access.service.Gate;
import vn.anttcs.platform.http.Caller;
import vn.anttcs.platform.persistence.Clockwork;

/** Under whom and as of which day a job works. */
@ApplicationScoped
public class JobOpening {
    private Gate gate;
    private Clockwork clockwork;

    protected JobOpening() {}

    @Inject
    public JobOpening(Gate gate, Clockwork clockwork) {
        this.gate = gate;
        this.clockwork = clockwork;
    }

    Optional<Caller> caller(long accountId) {
        return gate.again(accountId);
    }

    LocalDate today() {
        return clockwork.today();
    }
}
