package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.PaymentFiles;
import vn.anttcs.budget.soap.generated.GetPaymentFile;
import vn.anttcs.budget.soap.generated.GetPaymentFileResponse;

/** The operations of {@link PaymentFiles}, of {@code wsdl/budget/v1}. */
abstract class PaymentFilesOperations extends PaymentDeliveryOperations {
    PaymentFilesOperations(String namespace) {
        super(namespace);
    }

    public GetPaymentFileResponse getPaymentFile(GetPaymentFile request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetPaymentFile.class,
                service(PaymentFiles.class)::getPaymentFile,
                GetPaymentFileResponse.class);
    }
}
