package vn.anttcs.duty.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.duty.api.CreateDutyPlan;
import vn.anttcs.duty.api.DutyPlan;
import vn.anttcs.duty.api.FindDutyPlans;
import vn.anttcs.duty.api.GetDutyPlan;
import vn.anttcs.duty.api.ListDutyPlanHistory;
import vn.anttcs.duty.api.WithdrawDutyPlan;
import vn.anttcs.duty.service.DutyPlans;
import vn.anttcs.platform.rest.Input;

/** Duty plans and training orders. */
@Path("duty-plans")
public class DutyPlanResource {
    @Inject
    private DutyPlans plans;

    @POST
    public Response createDutyPlan(@BeanParam Input input) {
        return input.create(CreateDutyPlan.class, plans::createDutyPlan, "duty-plans", DutyPlan::planNo);
    }

    @GET
    public Response findDutyPlans(@BeanParam Input input) {
        return input.read(FindDutyPlans.class, plans::findDutyPlans);
    }

    @GET
    @Path("{planNo}")
    public Response getDutyPlan(@BeanParam Input input) {
        return input.read(GetDutyPlan.class, plans::getDutyPlan);
    }

    @GET
    @Path("{planNo}/history")
    public Response listDutyPlanHistory(@BeanParam Input input) {
        return input.read(ListDutyPlanHistory.class, plans::listDutyPlanHistory);
    }

    @POST
    @Path("{planNo}/withdrawal")
    public Response withdrawDutyPlan(@BeanParam Input input) {
        return input.write(WithdrawDutyPlan.class, plans::withdrawDutyPlan);
    }
}
