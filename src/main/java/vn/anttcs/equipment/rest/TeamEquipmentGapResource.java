package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.GetTeamEquipmentGap;
import vn.anttcs.equipment.service.need.EquipmentGaps;
import vn.anttcs.platform.rest.Input;

/** What a team lacks. */
@Path("teams/{teamCode}/equipment-gap")
public class TeamEquipmentGapResource {
    @Inject
    private EquipmentGaps gaps;

    @GET
    public Response getTeamEquipmentGap(@BeanParam Input input) {
        return input.read(GetTeamEquipmentGap.class, gaps::getTeamEquipmentGap);
    }
}
