package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.budget.api.AppraiseClaim;
import vn.anttcs.budget.api.Claim;
import vn.anttcs.budget.api.DecideClaim;
import vn.anttcs.budget.persistence.ClaimFact;
import vn.anttcs.budget.rule.claim.ClaimAct.Ground;
import vn.anttcs.budget.rule.claim.ClaimState;
import vn.anttcs.budget.rule.claim.ClaimStep;

/** Thẩm định và quyết định hồ sơ hưởng chế độ. Which body decides is data: whoever has the right for the member's place. */
@Stateless
public class ClaimDecisions {
    @Inject
    private ClaimDesk desk;

    /** Says whether the claim is founded. */
    @Operation(value = "appraiseClaim", right = Right.CLAIM_DECIDE, members = "memberNo", write = true)
    public Claim appraiseClaim(AppraiseClaim command) {
        ClaimCases.Case claim = desk.lock(command.memberNo(), command.claimNo(), command.version());
        ClaimFacts.unlessDue(claim.fact(), ClaimStep.APPRAISE, command.appraisedOn(), "appraisedOn", desk.today());
        ClaimFact fact = ClaimFacts.of(claim.fact())
                .state(ClaimState.APPRAISED)
                .appraised(command.appraisedOn(), command.recommended(), command.opinion())
                .by(ClaimDesk.caller());
        return desk.written(command.memberNo(), claim, fact, null, null);
    }

    /** Approves or refuses the claim; approved, it counts in the month in which it happened. */
    @Operation(value = "decideClaim", right = Right.CLAIM_DECIDE, members = "memberNo", write = true)
    public Claim decideClaim(DecideClaim command) {
        ClaimCases.Case claim = desk.lock(command.memberNo(), command.claimNo(), command.version());
        ClaimFact old = claim.fact();
        ClaimFacts.unlessDue(old, ClaimStep.DECIDE, command.decision().date(), "decision.date", desk.today());
        if (ClaimDesk.caller().equals(old.openedBy())) {
            ClaimDesk.unlessNone(List.of(Ground.CLAIM_SECOND_PERSON), "claimNo", old.openedBy());
        }
        if (command.approved() != (command.reason() == null)) {
            ClaimDesk.unlessNone(List.of(Ground.CLAIM_REASON), "reason");
        }
        ClaimFact fact = ClaimFacts.of(old)
                .state(command.approved() ? ClaimState.APPROVED : ClaimState.REFUSED)
                .decidedOn(command.decision().date())
                .reason(command.reason())
                .by(ClaimDesk.caller());
        return desk.written(command.memberNo(), claim, fact, null, command.decision());
    }
}
