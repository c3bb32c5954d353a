package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.Decision;

/** Stores the decision of an act and takes the stamp with which its facts are recorded: the last step before writing. */
@ApplicationScoped
public class ForceRecording {
    private Decisions decisions;
    private Clockwork clockwork;

    protected ForceRecording() {}

    @Inject
    public ForceRecording(Decisions decisions, Clockwork clockwork) {
        this.decisions = decisions;
        this.clockwork = clockwork;
    }

    /** Stamp and decision of the facts that are about to be written. */
    public Recording record(Decision decision) {
        long id = decisions.store(decision);
        return new Recording(clockwork.stamp(), id);
    }
}
