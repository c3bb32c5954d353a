package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.PaymentRuns;
import vn.anttcs.budget.soap.generated.CancelPaymentRun;
import vn.anttcs.budget.soap.generated.CancelPaymentRunResponse;
import vn.anttcs.budget.soap.generated.GetPaymentRun;
import vn.anttcs.budget.soap.generated.GetPaymentRunResponse;
import vn.anttcs.budget.soap.generated.ListPaymentRuns;
import vn.anttcs.budget.soap.generated.ListPaymentRunsResponse;
import vn.anttcs.budget.soap.generated.PreparePaymentRun;
import vn.anttcs.budget.soap.generated.PreparePaymentRunResponse;

/** The operations of {@link PaymentRuns}, of {@code wsdl/budget/v1}. */
abstract class PaymentRunsOperations extends PaymentReviewOperations {
    PaymentRunsOperations(String namespace) {
        super(namespace);
    }

    public PreparePaymentRunResponse preparePaymentRun(PreparePaymentRun request) {
        return answer(
                request,
                vn.anttcs.budget.api.PreparePaymentRun.class,
                service(PaymentRuns.class)::preparePaymentRun,
                PreparePaymentRunResponse.class);
    }

    public GetPaymentRunResponse getPaymentRun(GetPaymentRun request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetPaymentRun.class,
                service(PaymentRuns.class)::getPaymentRun,
                GetPaymentRunResponse.class);
    }

    public ListPaymentRunsResponse listPaymentRuns(ListPaymentRuns request) {
        return answer(
                request,
                vn.anttcs.budget.api.ListPaymentRuns.class,
                service(PaymentRuns.class)::listPaymentRuns,
                ListPaymentRunsResponse.class);
    }

    public CancelPaymentRunResponse cancelPaymentRun(CancelPaymentRun request) {
        return answer(
                request,
                vn.anttcs.budget.api.CancelPaymentRun.class,
                service(PaymentRuns.class)::cancelPaymentRun,
                CancelPaymentRunResponse.class);
    }
}
