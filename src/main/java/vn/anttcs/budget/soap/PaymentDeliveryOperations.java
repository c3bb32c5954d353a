package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.PaymentDelivery;
import vn.anttcs.budget.soap.generated.MarkPaid;
import vn.anttcs.budget.soap.generated.MarkPaidResponse;
import vn.anttcs.budget.soap.generated.MarkReturned;
import vn.anttcs.budget.soap.generated.MarkReturnedResponse;

/** The operations of {@link PaymentDelivery}, of {@code wsdl/budget/v1}. */
abstract class PaymentDeliveryOperations extends PaymentApprovalOperations {
    PaymentDeliveryOperations(String namespace) {
        super(namespace);
    }

    public MarkPaidResponse markPaid(MarkPaid request) {
        return answer(
                request,
                vn.anttcs.budget.api.MarkPaid.class,
                service(PaymentDelivery.class)::markPaid,
                MarkPaidResponse.class);
    }

    public MarkReturnedResponse markReturned(MarkReturned request) {
        return answer(
                request,
                vn.anttcs.budget.api.MarkReturned.class,
                service(PaymentDelivery.class)::markReturned,
                MarkReturnedResponse.class);
    }
}
