package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.GetClimateRegion;
import vn.anttcs.equipment.api.ListClimateRegions;
import vn.anttcs.equipment.api.SetClimateRegion;
import vn.anttcs.equipment.service.climate.EquipmentClimate;
import vn.anttcs.platform.rest.Input;

/** Climate regions to which norms are confined. */
@Path("equipment/climate-regions")
public class ClimateRegionResource {
    @Inject
    private EquipmentClimate climate;

    @GET
    public Response listClimateRegions(@BeanParam Input input) {
        return input.read(ListClimateRegions.class, climate::listClimateRegions);
    }

    @GET
    @Path("{regionCode}")
    public Response getClimateRegion(@BeanParam Input input) {
        return input.read(GetClimateRegion.class, climate::getClimateRegion);
    }

    @PUT
    @Path("{regionCode}")
    public Response setClimateRegion(@BeanParam Input input) {
        return input.write(SetClimateRegion.class, climate::setClimateRegion);
    }
}
