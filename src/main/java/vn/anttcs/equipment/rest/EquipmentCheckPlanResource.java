package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.EndEquipmentCheckPlan;
import vn.anttcs.equipment.api.ListEquipmentCheckPlans;
import vn.anttcs.equipment.api.SetEquipmentCheckPlan;
import vn.anttcs.equipment.service.check.EquipmentCheckPlans;
import vn.anttcs.platform.rest.Input;

/** Check plans of kinds of equipment. */
@Path("equipment/check-plans")
public class EquipmentCheckPlanResource {
    @Inject
    private EquipmentCheckPlans plans;

    @GET
    public Response listEquipmentCheckPlans(@BeanParam Input input) {
        return input.read(ListEquipmentCheckPlans.class, plans::listEquipmentCheckPlans);
    }

    @PUT
    @Path("{kindCode}/{planCode}")
    public Response setEquipmentCheckPlan(@BeanParam Input input) {
        return input.write(SetEquipmentCheckPlan.class, plans::setEquipmentCheckPlan);
    }

    @POST
    @Path("{kindCode}/{planCode}/end")
    public Response endEquipmentCheckPlan(@BeanParam Input input) {
        return input.write(EndEquipmentCheckPlan.class, plans::endEquipmentCheckPlan);
    }
}
