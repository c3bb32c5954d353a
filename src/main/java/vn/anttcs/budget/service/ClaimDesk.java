package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.anttcs.budget.api.Claim;
import vn.anttcs.budget.api.ClaimCircumstances;
import vn.anttcs.budget.persistence.ClaimFact;
import vn.anttcs.budget.rule.claim.ClaimAct.Ground;
import vn.anttcs.budget.rule.claim.ClaimState;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.Decision;

/** What every act on a claim has in common: the claim locked, the act written under a stamp, the claim shown. */
@ApplicationScoped
public class ClaimDesk {
    private ClaimCases cases;
    private ClaimViews views;
    private ServiceLedger service;
    private Decisions decisions;
    private Clockwork clockwork;

    protected ClaimDesk() {}

    @Inject
    public ClaimDesk(
            ClaimCases cases, ClaimViews views, ServiceLedger service, Decisions decisions, Clockwork clockwork) {
        this.cases = cases;
        this.views = views;
        this.service = service;
        this.decisions = decisions;
        this.clockwork = clockwork;
    }

    /** The claim of a member, locked until commit. */
    ClaimCases.Case lock(String memberNo, String claimNo, Long version) {
        return cases.lock(service.idOf(memberNo), claimNo, version);
    }

    /** A new claim of a member, about which nothing is said yet. */
    ClaimCases.Case create(String memberNo) {
        return new ClaimCases.Case(cases.create(service.idOf(memberNo)), null, List.of(), null);
    }

    /** Writes what a claim says now and shows it; the documents only when they are said anew. */
    Claim written(String memberNo, ClaimCases.Case claim, ClaimFact fact, ClaimCircumstances said, Decision decision) {
        Long decisionId = decision == null ? claim.decisionId() : Long.valueOf(decisions.store(decision));
        Recording recording = new Recording(clockwork.stamp(), decisionId);
        cases.put(claim.anchor(), fact, recording);
        if (said != null) {
            cases.putDocuments(claim, said, recording);
        }
        return views.view(
                memberNo, cases.of(claim.anchor(), clockwork.readTime(null, recording.stamp())), recording.stamp());
    }

    /** Today in Viet Nam. */
    LocalDate today() {
        return clockwork.today();
    }

    static String caller() {
        return Call.current().caller().name();
    }

    /** Refuses with all grounds at once. */
    static void unlessNone(List<Ground> against, String field, Object... arguments) {
        if (!against.isEmpty()) {
            String[] texts = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
            throw Refusal.refused(against.stream()
                    .map(ground -> Problem.of(ground.name(), field, texts))
                    .toList());
        }
    }

    /** Refuses what can no longer be changed. */
    static void unlessOpen(ClaimState state) {
        if (state.isEnded()) {
            unlessNone(List.of(Ground.CLAIM_ENDED), "claimNo", state);
        }
    }
}
