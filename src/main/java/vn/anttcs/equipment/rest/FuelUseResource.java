package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.ListFuelUse;
import vn.anttcs.equipment.service.vehicle.EquipmentFuel;
import vn.anttcs.platform.rest.Input;

/** Use of fuel. */
@Path("equipment/fuel-use")
public class FuelUseResource {
    @Inject
    private EquipmentFuel fuel;

    @GET
    @Path("{unitCode}/{month}")
    public Response listFuelUse(@BeanParam Input input) {
        return input.read(ListFuelUse.class, fuel::listFuelUse);
    }
}
