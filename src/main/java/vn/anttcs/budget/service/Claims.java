package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.budget.api.Claim;
import vn.anttcs.budget.api.ClaimCircumstances;
import vn.anttcs.budget.api.ClaimKind;
import vn.anttcs.budget.api.ForwardClaim;
import vn.anttcs.budget.api.OpenClaim;
import vn.anttcs.budget.api.UpdateClaim;
import vn.anttcs.budget.api.WithdrawClaim;
import vn.anttcs.budget.persistence.ClaimFact;
import vn.anttcs.budget.rule.claim.ClaimAct;
import vn.anttcs.budget.rule.claim.ClaimAct.Ground;
import vn.anttcs.budget.rule.claim.ClaimState;
import vn.anttcs.budget.rule.claim.ClaimStep;

/** Tiếp nhận và chuyển hồ sơ hưởng chế độ: what the commune police do with a claim (Law 30/2023/QH15, Art. 24). */
@Stateless
public class Claims {
    @Inject
    private ClaimDesk desk;

    /** Opens a claim. */
    @Operation(value = "openClaim", right = Right.CLAIM_WRITE, members = "memberNo", write = true)
    public Claim openClaim(OpenClaim command) {
        ClaimCircumstances said = command.circumstances();
        unlessReceivable(said.happenedOn(), command.receivedOn());
        ClaimFact fact = fact(command.kind(), command.receivedOn(), said, ClaimDesk.caller());
        return desk.written(command.memberNo(), desk.create(command.memberNo()), fact, said, null);
    }

    private void unlessReceivable(LocalDate happenedOn, LocalDate receivedOn) {
        ClaimDesk.unlessNone(
                ClaimAct.receipt(happenedOn, receivedOn, desk.today()), "receivedOn", receivedOn, happenedOn);
    }

    /** Says anew what happened and which documents are there. */
    @Operation(value = "updateClaim", right = Right.CLAIM_WRITE, members = "memberNo", write = true)
    public Claim updateClaim(UpdateClaim command) {
        ClaimCases.Case claim = desk.lock(command.memberNo(), command.claimNo(), command.version());
        ClaimFact old = claim.fact();
        ClaimDesk.unlessOpen(old.state());
        unlessReceivable(command.circumstances().happenedOn(), old.receivedOn());
        ClaimFact said = fact(old.kind(), old.receivedOn(), command.circumstances(), old.openedBy());
        ClaimFact fact = ClaimFacts.progress(said, old, ClaimDesk.caller());
        return desk.written(command.memberNo(), claim, fact, command.circumstances(), null);
    }

    private static ClaimFact fact(ClaimKind kind, LocalDate receivedOn, ClaimCircumstances said, String opener) {
        return new ClaimFact(
                kind,
                ClaimState.RECEIVED,
                said.happenedOn(),
                receivedOn,
                null,
                null,
                null,
                said.costDong(),
                said.stateSupportDong(),
                said.lossPercent(),
                said.hospitalDays(),
                said.dependants(),
                said.summary(),
                null,
                null,
                null,
                opener,
                opener);
    }

    /** Hands a complete dossier on. */
    @Operation(value = "forwardClaim", right = Right.CLAIM_WRITE, members = "memberNo", write = true)
    public Claim forwardClaim(ForwardClaim command) {
        ClaimCases.Case claim = desk.lock(command.memberNo(), command.claimNo(), command.version());
        ClaimFacts.unlessDue(claim.fact(), ClaimStep.FORWARD, command.forwardedOn(), "forwardedOn", desk.today());
        List<String> missing = ClaimCases.missing(claim);
        if (!missing.isEmpty()) {
            ClaimDesk.unlessNone(List.of(Ground.CLAIM_DOCUMENTS_MISSING), "claimNo", String.join("; ", missing));
        }
        ClaimFact fact = ClaimFacts.of(claim.fact())
                .state(ClaimState.FORWARDED)
                .forwardedOn(command.forwardedOn())
                .by(ClaimDesk.caller());
        return desk.written(command.memberNo(), claim, fact, null, null);
    }

    /** Ends a claim that is not decided. */
    @Operation(value = "withdrawClaim", right = Right.CLAIM_WRITE, members = "memberNo", write = true)
    public Claim withdrawClaim(WithdrawClaim command) {
        ClaimCases.Case claim = desk.lock(command.memberNo(), command.claimNo(), command.version());
        ClaimDesk.unlessOpen(claim.fact().state());
        ClaimFact fact = ClaimFacts.of(claim.fact())
                .state(ClaimState.WITHDRAWN)
                .reason(command.reason())
                .by(ClaimDesk.caller());
        return desk.written(command.memberNo(), claim, fact, null, null);
    }
}
