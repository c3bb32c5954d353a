package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.Claims;
import vn.anttcs.budget.soap.generated.ForwardClaim;
import vn.anttcs.budget.soap.generated.ForwardClaimResponse;
import vn.anttcs.budget.soap.generated.OpenClaim;
import vn.anttcs.budget.soap.generated.OpenClaimResponse;
import vn.anttcs.budget.soap.generated.UpdateClaim;
import vn.anttcs.budget.soap.generated.UpdateClaimResponse;
import vn.anttcs.budget.soap.generated.WithdrawClaim;
import vn.anttcs.budget.soap.generated.WithdrawClaimResponse;

/** The operations of {@link Claims}, of {@code wsdl/budget/v1}. */
abstract class ClaimsOperations extends ClaimRegisterOperations {
    ClaimsOperations(String namespace) {
        super(namespace);
    }

    public OpenClaimResponse openClaim(OpenClaim request) {
        return answer(
                request,
                vn.anttcs.budget.api.OpenClaim.class,
                service(Claims.class)::openClaim,
                OpenClaimResponse.class);
    }

    public UpdateClaimResponse updateClaim(UpdateClaim request) {
        return answer(
                request,
                vn.anttcs.budget.api.UpdateClaim.class,
                service(Claims.class)::updateClaim,
                UpdateClaimResponse.class);
    }

    public ForwardClaimResponse forwardClaim(ForwardClaim request) {
        return answer(
                request,
                vn.anttcs.budget.api.ForwardClaim.class,
                service(Claims.class)::forwardClaim,
                ForwardClaimResponse.class);
    }

    public WithdrawClaimResponse withdrawClaim(WithdrawClaim request) {
        return answer(
                request,
                vn.anttcs.budget.api.WithdrawClaim.class,
                service(Claims.class)::withdrawClaim,
                WithdrawClaimResponse.class);
    }
}
