package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.PaymentApproval;
import vn.anttcs.budget.soap.generated.ApprovePaymentRun;
import vn.anttcs.budget.soap.generated.ApprovePaymentRunResponse;

/** The operations of {@link PaymentApproval}, of {@code wsdl/budget/v1}. */
abstract class PaymentApprovalOperations extends EntitlementsOperations {
    PaymentApprovalOperations(String namespace) {
        super(namespace);
    }

    public ApprovePaymentRunResponse approvePaymentRun(ApprovePaymentRun request) {
        return answer(
                request,
                vn.anttcs.budget.api.ApprovePaymentRun.class,
                service(PaymentApproval.class)::approvePaymentRun,
                ApprovePaymentRunResponse.class);
    }
}
