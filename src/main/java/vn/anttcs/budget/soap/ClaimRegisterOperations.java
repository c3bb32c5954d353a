package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.ClaimRegister;
import vn.anttcs.budget.soap.generated.FindClaims;
import vn.anttcs.budget.soap.generated.FindClaimsResponse;
import vn.anttcs.budget.soap.generated.GetClaim;
import vn.anttcs.budget.soap.generated.GetClaimAmounts;
import vn.anttcs.budget.soap.generated.GetClaimAmountsResponse;
import vn.anttcs.budget.soap.generated.GetClaimResponse;

/** The operations of {@link ClaimRegister}, of {@code wsdl/budget/v1}. */
abstract class ClaimRegisterOperations extends ClaimDecisionsOperations {
    ClaimRegisterOperations(String namespace) {
        super(namespace);
    }

    public GetClaimResponse getClaim(GetClaim request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetClaim.class,
                service(ClaimRegister.class)::getClaim,
                GetClaimResponse.class);
    }

    public FindClaimsResponse findClaims(FindClaims request) {
        return answer(
                request,
                vn.anttcs.budget.api.FindClaims.class,
                service(ClaimRegister.class)::findClaims,
                FindClaimsResponse.class);
    }

    public GetClaimAmountsResponse getClaimAmounts(GetClaimAmounts request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetClaimAmounts.class,
                service(ClaimRegister.class)::getClaimAmounts,
                GetClaimAmountsResponse.class);
    }
}
