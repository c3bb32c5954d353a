package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.ListTeamReadiness;
import vn.anttcs.equipment.service.readiness.EquipmentReadiness;
import vn.anttcs.platform.rest.Input;

/** Which teams can turn out. */
@Path("equipment/readiness")
public class EquipmentReadinessResource {
    @Inject
    private EquipmentReadiness readiness;

    @GET
    public Response listTeamReadiness(@BeanParam Input input) {
        return input.read(ListTeamReadiness.class, readiness::listTeamReadiness);
    }
}
