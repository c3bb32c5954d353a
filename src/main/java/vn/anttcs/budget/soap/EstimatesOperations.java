package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.year.Estimates;
import vn.anttcs.budget.soap.generated.AdjustEstimate;
import vn.anttcs.budget.soap.generated.AdjustEstimateResponse;
import vn.anttcs.budget.soap.generated.DraftEstimate;
import vn.anttcs.budget.soap.generated.DraftEstimateResponse;
import vn.anttcs.budget.soap.generated.GetEstimate;
import vn.anttcs.budget.soap.generated.GetEstimateResponse;
import vn.anttcs.budget.soap.generated.ListEstimates;
import vn.anttcs.budget.soap.generated.ListEstimatesResponse;

/** The operations of {@link Estimates}, of {@code wsdl/budget/v1}. */
abstract class EstimatesOperations extends EstimateDecisionsOperations {
    EstimatesOperations(String namespace) {
        super(namespace);
    }

    public DraftEstimateResponse draftEstimate(DraftEstimate request) {
        return answer(
                request,
                vn.anttcs.budget.api.DraftEstimate.class,
                service(Estimates.class)::draftEstimate,
                DraftEstimateResponse.class);
    }

    public AdjustEstimateResponse adjustEstimate(AdjustEstimate request) {
        return answer(
                request,
                vn.anttcs.budget.api.AdjustEstimate.class,
                service(Estimates.class)::adjustEstimate,
                AdjustEstimateResponse.class);
    }

    public GetEstimateResponse getEstimate(GetEstimate request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetEstimate.class,
                service(Estimates.class)::getEstimate,
                GetEstimateResponse.class);
    }

    public ListEstimatesResponse listEstimates(ListEstimates request) {
        return answer(
                request,
                vn.anttcs.budget.api.ListEstimates.class,
                service(Estimates.class)::listEstimates,
                ListEstimatesResponse.class);
    }
}
