package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.GetPaymentFile;
import vn.anttcs.budget.api.GetPaymentSheet;
import vn.anttcs.budget.api.ListPaymentLines;
import vn.anttcs.budget.api.ListPaymentMembers;
import vn.anttcs.budget.api.MarkPaid;
import vn.anttcs.budget.api.MarkReturned;
import vn.anttcs.budget.service.PaymentDelivery;
import vn.anttcs.budget.service.PaymentFiles;
import vn.anttcs.budget.service.PaymentReview;
import vn.anttcs.platform.rest.Input;

/** What is in a payment run, and what became of the money. */
@Path("payment-runs")
public class PaymentReviewResource {
    @Inject
    private PaymentReview review;

    @Inject
    private PaymentDelivery delivery;

    @Inject
    private PaymentFiles files;

    @GET
    @Path("{runNo}/members")
    public Response listPaymentMembers(@BeanParam Input input) {
        return input.read(ListPaymentMembers.class, review::listPaymentMembers);
    }

    @GET
    @Path("{runNo}/lines")
    public Response listPaymentLines(@BeanParam Input input) {
        return input.read(ListPaymentLines.class, review::listPaymentLines);
    }

    @GET
    @Path("{runNo}/members/{memberNo}/months/{month}/sheets/{itemCode}")
    public Response getPaymentSheet(@BeanParam Input input) {
        return input.read(GetPaymentSheet.class, review::getPaymentSheet);
    }

    @POST
    @Path("{runNo}/payments")
    public Response markPaid(@BeanParam Input input) {
        return input.write(MarkPaid.class, delivery::markPaid);
    }

    @POST
    @Path("{runNo}/returns")
    public Response markReturned(@BeanParam Input input) {
        return input.write(MarkReturned.class, delivery::markReturned);
    }

    @GET
    @Path("{runNo}/files/{kind}")
    public Response getPaymentFile(@BeanParam Input input) {
        return input.read(GetPaymentFile.class, files::getPaymentFile);
    }
}
