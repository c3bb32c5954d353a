package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.ListDueVehiclePapers;
import vn.anttcs.equipment.service.vehicle.EquipmentVehicles;
import vn.anttcs.platform.rest.Input;

/** Papers of vehicles that run out. */
@Path("equipment/due-papers")
public class EquipmentDuePaperResource {
    @Inject
    private EquipmentVehicles vehicles;

    @GET
    @Path("{unitCode}")
    public Response listDueVehiclePapers(@BeanParam Input input) {
        return input.read(ListDueVehiclePapers.class, vehicles::listDueVehiclePapers);
    }
}
