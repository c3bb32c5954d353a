package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.ClaimDecisions;
import vn.anttcs.budget.soap.generated.AppraiseClaim;
import vn.anttcs.budget.soap.generated.AppraiseClaimResponse;
import vn.anttcs.budget.soap.generated.DecideClaim;
import vn.anttcs.budget.soap.generated.DecideClaimResponse;
import vn.anttcs.platform.soap.Endpoint;

/** The operations of {@link ClaimDecisions}, of {@code wsdl/budget/v1}. */
abstract class ClaimDecisionsOperations extends Endpoint {
    ClaimDecisionsOperations(String namespace) {
        super(namespace);
    }

    public AppraiseClaimResponse appraiseClaim(AppraiseClaim request) {
        return answer(
                request,
                vn.anttcs.budget.api.AppraiseClaim.class,
                service(ClaimDecisions.class)::appraiseClaim,
                AppraiseClaimResponse.class);
    }

    public DecideClaimResponse decideClaim(DecideClaim request) {
        return answer(
                request,
                vn.anttcs.budget.api.DecideClaim.class,
                service(ClaimDecisions.class)::decideClaim,
                DecideClaimResponse.class);
    }
}
