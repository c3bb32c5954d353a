package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.GetTeamEquipmentNorms;
import vn.anttcs.equipment.service.EquipmentNorms;
import vn.anttcs.platform.rest.Input;

/** What is due to a team. */
@Path("teams/{teamCode}/equipment-norms")
public class TeamEquipmentNormResource {
    @Inject
    private EquipmentNorms norms;

    @GET
    public Response getTeamEquipmentNorms(@BeanParam Input input) {
        return input.read(GetTeamEquipmentNorms.class, norms::getTeamEquipmentNorms);
    }
}
