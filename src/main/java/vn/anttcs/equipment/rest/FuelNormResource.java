package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.EndFuelNorm;
import vn.anttcs.equipment.api.ListFuelNorms;
import vn.anttcs.equipment.api.SetFuelNorm;
import vn.anttcs.equipment.service.vehicle.EquipmentFuelNorms;
import vn.anttcs.platform.rest.Input;

/** Fuel norms. */
@Path("equipment/fuel-norms")
public class FuelNormResource {
    @Inject
    private EquipmentFuelNorms norms;

    @GET
    public Response listFuelNorms(@BeanParam Input input) {
        return input.read(ListFuelNorms.class, norms::listFuelNorms);
    }

    @PUT
    @Path("{unitCode}/{kindCode}")
    public Response setFuelNorm(@BeanParam Input input) {
        return input.write(SetFuelNorm.class, norms::setFuelNorm);
    }

    @POST
    @Path("{unitCode}/{kindCode}/end")
    public Response endFuelNorm(@BeanParam Input input) {
        return input.write(EndFuelNorm.class, norms::endFuelNorm);
    }
}
