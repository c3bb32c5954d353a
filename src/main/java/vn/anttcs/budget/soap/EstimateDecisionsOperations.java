package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.year.EstimateDecisions;
import vn.anttcs.budget.soap.generated.DecideEstimate;
import vn.anttcs.budget.soap.generated.DecideEstimateResponse;
import vn.anttcs.budget.soap.generated.SubmitEstimate;
import vn.anttcs.budget.soap.generated.SubmitEstimateResponse;

/** The operations of {@link EstimateDecisions}, of {@code wsdl/budget/v1}. */
abstract class EstimateDecisionsOperations extends BudgetSpendingOperations {
    EstimateDecisionsOperations(String namespace) {
        super(namespace);
    }

    public SubmitEstimateResponse submitEstimate(SubmitEstimate request) {
        return answer(
                request,
                vn.anttcs.budget.api.SubmitEstimate.class,
                service(EstimateDecisions.class)::submitEstimate,
                SubmitEstimateResponse.class);
    }

    public DecideEstimateResponse decideEstimate(DecideEstimate request) {
        return answer(
                request,
                vn.anttcs.budget.api.DecideEstimate.class,
                service(EstimateDecisions.class)::decideEstimate,
                DecideEstimateResponse.class);
    }
}
