package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.GetTeamReadiness;
import vn.anttcs.equipment.service.readiness.EquipmentReadiness;
import vn.anttcs.platform.rest.Input;

/** With whom and with what a team can turn out. */
@Path("teams/{teamCode}/readiness")
public class TeamReadinessResource {
    @Inject
    private EquipmentReadiness readiness;

    @GET
    public Response getTeamReadiness(@BeanParam Input input) {
        return input.read(GetTeamReadiness.class, readiness::getTeamReadiness);
    }
}
