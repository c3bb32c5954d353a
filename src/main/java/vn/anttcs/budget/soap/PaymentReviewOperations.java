package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.PaymentReview;
import vn.anttcs.budget.soap.generated.GetPaymentSheet;
import vn.anttcs.budget.soap.generated.GetPaymentSheetResponse;
import vn.anttcs.budget.soap.generated.ListPaymentLines;
import vn.anttcs.budget.soap.generated.ListPaymentLinesResponse;
import vn.anttcs.budget.soap.generated.ListPaymentMembers;
import vn.anttcs.budget.soap.generated.ListPaymentMembersResponse;

/** The operations of {@link PaymentReview}, of {@code wsdl/budget/v1}. */
abstract class PaymentReviewOperations extends PaymentFilesOperations {
    PaymentReviewOperations(String namespace) {
        super(namespace);
    }

    public ListPaymentMembersResponse listPaymentMembers(ListPaymentMembers request) {
        return answer(
                request,
                vn.anttcs.budget.api.ListPaymentMembers.class,
                service(PaymentReview.class)::listPaymentMembers,
                ListPaymentMembersResponse.class);
    }

    public ListPaymentLinesResponse listPaymentLines(ListPaymentLines request) {
        return answer(
                request,
                vn.anttcs.budget.api.ListPaymentLines.class,
                service(PaymentReview.class)::listPaymentLines,
                ListPaymentLinesResponse.class);
    }

    public GetPaymentSheetResponse getPaymentSheet(GetPaymentSheet request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetPaymentSheet.class,
                service(PaymentReview.class)::getPaymentSheet,
                GetPaymentSheetResponse.class);
    }
}
