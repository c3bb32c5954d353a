package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.PaymentSettings;
import vn.anttcs.budget.soap.generated.GetPaymentOpening;
import vn.anttcs.budget.soap.generated.GetPaymentOpeningResponse;
import vn.anttcs.budget.soap.generated.SetPaymentOpening;
import vn.anttcs.budget.soap.generated.SetPaymentOpeningResponse;

/** The operations of {@link PaymentSettings}, of {@code wsdl/budget/v1}. */
abstract class PaymentSettingsOperations extends PaymentRunsOperations {
    PaymentSettingsOperations(String namespace) {
        super(namespace);
    }

    public SetPaymentOpeningResponse setPaymentOpening(SetPaymentOpening request) {
        return answer(
                request,
                vn.anttcs.budget.api.SetPaymentOpening.class,
                service(PaymentSettings.class)::setPaymentOpening,
                SetPaymentOpeningResponse.class);
    }

    public GetPaymentOpeningResponse getPaymentOpening(GetPaymentOpening request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetPaymentOpening.class,
                service(PaymentSettings.class)::getPaymentOpening,
                GetPaymentOpeningResponse.class);
    }
}
