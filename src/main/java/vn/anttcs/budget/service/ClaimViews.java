package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.budget.api.Claim;
import vn.anttcs.budget.api.ClaimCircumstances;
import vn.anttcs.budget.api.ClaimDeadline;
import vn.anttcs.budget.persistence.ClaimFact;
import vn.anttcs.budget.rule.claim.ClaimClock;
import vn.anttcs.law.WorkingDays;
import vn.anttcs.personnel.service.ServedTime;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Shows claims as the contracts do. */
@ApplicationScoped
public class ClaimViews {
    // Longer than any term, however many public holidays lie in it.
    private static final int DAYS_OF_TERMS = 60;

    private ServedTime calendar;
    private Decisions decisions;
    private Clockwork clockwork;

    protected ClaimViews() {}

    @Inject
    public ClaimViews(ServedTime calendar, Decisions decisions, Clockwork clockwork) {
        this.calendar = calendar;
        this.decisions = decisions;
        this.clockwork = clockwork;
    }

    Claim view(String memberNo, ClaimCases.Case claim, Instant knownOn) {
        ClaimFact fact = claim.fact();
        return new Claim(
                claim.anchor().claimNo(),
                memberNo,
                fact.kind(),
                fact.state(),
                fact.receivedOn(),
                new ClaimCircumstances(
                        fact.happenedOn(),
                        fact.costDong(),
                        fact.stateSupportDong(),
                        fact.lossPercent(),
                        fact.hospitalDays(),
                        fact.dependants(),
                        fact.summary(),
                        claim.documents()),
                deadlines(fact, knownOn),
                fact.recommended(),
                fact.opinion(),
                fact.reason(),
                decision(claim.decisionId()),
                fact.openedBy(),
                fact.actedBy(),
                claim.anchor().version(),
                knownOn);
    }

    private Decision decision(Long decisionId) {
        return decisionId == null ? null : decisions.find(decisionId).orElseThrow();
    }

    /** The terms that run or have run; of a claim that was taken back none does. */
    List<ClaimDeadline> deadlines(ClaimFact fact, Instant knownOn) {
        ClaimClock clock = ClaimFacts.clock(fact);
        LocalDate today = clockwork.today();
        DateRange days = DateRange.of(fact.receivedOn(), clock.latest().plusDays(DAYS_OF_TERMS));
        return clock.deadlines(new WorkingDays(calendar.publicHolidays(days, knownOn))).stream()
                .filter(deadline -> deadline.doneOn() != null || !fact.state().isEnded())
                .map(deadline -> new ClaimDeadline(
                        deadline.step(), deadline.dueOn(), deadline.doneOn(), deadline.isOverdue(today)))
                .toList();
    }
}
