package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.AdjustEstimate;
import vn.anttcs.budget.api.DecideEstimate;
import vn.anttcs.budget.api.DraftEstimate;
import vn.anttcs.budget.api.GetEstimate;
import vn.anttcs.budget.api.ListEstimates;
import vn.anttcs.budget.api.SubmitEstimate;
import vn.anttcs.budget.service.year.EstimateDecisions;
import vn.anttcs.budget.service.year.Estimates;
import vn.anttcs.platform.rest.Input;

/** The estimates of a unit for a year. */
@Path("units/{unitCode}/budget-years/{budgetYear}/estimates")
public class EstimateResource {
    @Inject
    private Estimates estimates;

    @Inject
    private EstimateDecisions decisions;

    @GET
    public Response listEstimates(@BeanParam Input input) {
        return input.read(ListEstimates.class, estimates::listEstimates);
    }

    @POST
    public Response draftEstimate(@BeanParam Input input) {
        return input.create(
                DraftEstimate.class,
                estimates::draftEstimate,
                "units",
                made -> made.unitCode() + "/budget-years/" + made.budgetYear() + "/estimates/" + made.estimateNo());
    }

    @GET
    @Path("{estimateNo}")
    public Response getEstimate(@BeanParam Input input) {
        return input.read(GetEstimate.class, estimates::getEstimate);
    }

    @PUT
    @Path("{estimateNo}/lines")
    public Response adjustEstimate(@BeanParam Input input) {
        return input.write(AdjustEstimate.class, estimates::adjustEstimate);
    }

    @POST
    @Path("{estimateNo}/submission")
    public Response submitEstimate(@BeanParam Input input) {
        return input.write(SubmitEstimate.class, decisions::submitEstimate);
    }

    @POST
    @Path("{estimateNo}/decision")
    public Response decideEstimate(@BeanParam Input input) {
        return input.write(DecideEstimate.class, decisions::decideEstimate);
    }
}
