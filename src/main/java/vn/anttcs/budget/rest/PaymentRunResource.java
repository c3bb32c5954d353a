package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.ApprovePaymentRun;
import vn.anttcs.budget.api.CancelPaymentRun;
import vn.anttcs.budget.api.GetPaymentRun;
import vn.anttcs.budget.api.ListPaymentRuns;
import vn.anttcs.budget.api.PaymentRun;
import vn.anttcs.budget.api.PreparePaymentRun;
import vn.anttcs.budget.service.PaymentApproval;
import vn.anttcs.budget.service.PaymentRuns;
import vn.anttcs.platform.rest.Input;

/** Payment runs. */
@Path("payment-runs")
public class PaymentRunResource {
    @Inject
    private PaymentRuns runs;

    @Inject
    private PaymentApproval approval;

    @GET
    public Response listPaymentRuns(@BeanParam Input input) {
        return input.read(ListPaymentRuns.class, runs::listPaymentRuns);
    }

    @POST
    public Response preparePaymentRun(@BeanParam Input input) {
        return input.create(PreparePaymentRun.class, runs::preparePaymentRun, "payment-runs", PaymentRun::runNo);
    }

    @GET
    @Path("{runNo}")
    public Response getPaymentRun(@BeanParam Input input) {
        return input.read(GetPaymentRun.class, runs::getPaymentRun);
    }

    @POST
    @Path("{runNo}/cancellation")
    public Response cancelPaymentRun(@BeanParam Input input) {
        return input.write(CancelPaymentRun.class, runs::cancelPaymentRun);
    }

    @POST
    @Path("{runNo}/approval")
    public Response approvePaymentRun(@BeanParam Input input) {
        return input.write(ApprovePaymentRun.class, approval::approvePaymentRun);
    }
}
