package vn.anttcs.budget.service;

import java.time.LocalDate;
import vn.anttcs.budget.persistence.ClaimFact;
import vn.anttcs.budget.rule.claim.ClaimAct;
import vn.anttcs.budget.rule.claim.ClaimClock;
import vn.anttcs.budget.rule.claim.ClaimState;
import vn.anttcs.budget.rule.claim.ClaimStep;

/** What a claim says after its next step: the same but for what the step changes. */
final class ClaimFacts {
    private final ClaimFact old;
    private ClaimState state;
    private LocalDate forwardedOn;
    private LocalDate appraisedOn;
    private LocalDate decidedOn;
    private Boolean recommended;
    private String opinion;
    private String reason;

    private ClaimFacts(ClaimFact old) {
        this.old = old;
        this.state = old.state();
        this.forwardedOn = old.forwardedOn();
        this.appraisedOn = old.appraisedOn();
        this.decidedOn = old.decidedOn();
        this.recommended = old.recommended();
        this.opinion = old.opinion();
        this.reason = old.reason();
    }

    static ClaimFacts of(ClaimFact old) {
        return new ClaimFacts(old);
    }

    /** What is said anew, at the step that the old one had reached. */
    static ClaimFact progress(ClaimFact said, ClaimFact old, String caller) {
        return of(said).state(old.state())
                .forwardedOn(old.forwardedOn())
                .appraised(old.appraisedOn(), old.recommended(), old.opinion())
                .by(caller);
    }

    /** Refuses a step that is not due or a day on which it cannot be. */
    static void unlessDue(ClaimFact fact, ClaimStep step, LocalDate day, String field, LocalDate today) {
        LocalDate latest = clock(fact).latest();
        ClaimDesk.unlessNone(
                ClaimAct.step(step, fact.state(), latest, day, today), field, day, latest, fact.state(), step.from());
    }

    static ClaimClock clock(ClaimFact fact) {
        return new ClaimClock(fact.receivedOn(), fact.forwardedOn(), fact.appraisedOn(), fact.decidedOn());
    }

    ClaimFacts state(ClaimState next) {
        this.state = next;
        return this;
    }

    ClaimFacts forwardedOn(LocalDate day) {
        this.forwardedOn = day;
        return this;
    }

    ClaimFacts appraised(LocalDate day, Boolean isRecommended, String said) {
        this.appraisedOn = day;
        this.recommended = isRecommended;
        this.opinion = said;
        return this;
    }

    ClaimFacts decidedOn(LocalDate day) {
        this.decidedOn = day;
        return this;
    }

    ClaimFacts reason(String why) {
        this.reason = why;
        return this;
    }

    ClaimFact by(String caller) {
        return new ClaimFact(
                old.kind(),
                state,
                old.happenedOn(),
                old.receivedOn(),
                forwardedOn,
                appraisedOn,
                decidedOn,
                old.costDong(),
                old.stateSupportDong(),
                old.lossPercent(),
                old.hospitalDays(),
                old.dependants(),
                old.summary(),
                recommended,
                opinion,
                reason,
                old.openedBy(),
                caller);
    }
}
