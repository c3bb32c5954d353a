package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.budget.api.Claim;
import vn.anttcs.budget.api.ClaimPage;
import vn.anttcs.budget.api.Entitlement;
import vn.anttcs.budget.api.FindClaims;
import vn.anttcs.budget.api.GetClaim;
import vn.anttcs.budget.api.GetClaimAmounts;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ReadTime;

/** Sổ theo dõi hồ sơ hưởng chế độ: reads claims at any recorded time, and what the policies give for them. */
@Stateless
public class ClaimRegister {
    @Inject
    private ClaimCases cases;

    @Inject
    private ClaimViews views;

    @Inject
    private ClaimSearch search;

    @Inject
    private ClaimAmounts amounts;

    @Inject
    private ServiceLedger service;

    @Inject
    private Clockwork clockwork;

    /** One claim. */
    @Operation(value = "getClaim", right = Right.CLAIM_READ, members = "memberNo")
    public Claim getClaim(GetClaim query) {
        ReadTime time = clockwork.readTime(null, query.knownOn());
        return views.view(
                query.memberNo(), cases.get(service.idOf(query.memberNo()), query.claimNo(), time), time.knownOn());
    }

    /** Claims by place, state and lateness; only those of members whom the caller may see. */
    @Operation(value = "findClaims", right = Right.CLAIM_READ, territory = Territory.FILTERED)
    public ClaimPage findClaims(FindClaims query) {
        return search.page(query);
    }

    /** What the policies give for a claim, decided or not. */
    @Operation(value = "getClaimAmounts", right = Right.CLAIM_READ, members = "memberNo")
    public Entitlement getClaimAmounts(GetClaimAmounts query) {
        Instant knownOn = clockwork.readTime(null, query.knownOn()).knownOn();
        ClaimCases.Case claim =
                cases.get(service.idOf(query.memberNo()), query.claimNo(), clockwork.readTime(null, knownOn));
        return amounts.of(query.memberNo(), claim, knownOn);
    }
}
