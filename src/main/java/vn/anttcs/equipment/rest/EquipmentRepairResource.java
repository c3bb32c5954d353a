package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.EquipmentRepair;
import vn.anttcs.equipment.api.GetEquipmentRepair;
import vn.anttcs.equipment.api.ListEquipmentRepairs;
import vn.anttcs.equipment.api.SendEquipmentToRepair;
import vn.anttcs.equipment.api.TakeEquipmentFromRepair;
import vn.anttcs.equipment.service.loan.EquipmentRepairs;
import vn.anttcs.platform.rest.Input;

/** What is being repaired. */
@Path("equipment/repairs")
public class EquipmentRepairResource {
    @Inject
    private EquipmentRepairs repairs;

    @POST
    public Response sendEquipmentToRepair(@BeanParam Input input) {
        return input.create(
                SendEquipmentToRepair.class,
                repairs::sendEquipmentToRepair,
                "equipment/repairs",
                EquipmentRepair::repairNo);
    }

    @GET
    public Response listEquipmentRepairs(@BeanParam Input input) {
        return input.read(ListEquipmentRepairs.class, repairs::listEquipmentRepairs);
    }

    @GET
    @Path("{repairNo}")
    public Response getEquipmentRepair(@BeanParam Input input) {
        return input.read(GetEquipmentRepair.class, repairs::getEquipmentRepair);
    }

    @POST
    @Path("{repairNo}/returns")
    public Response takeEquipmentFromRepair(@BeanParam Input input) {
        return input.write(TakeEquipmentFromRepair.class, repairs::takeEquipmentFromRepair);
    }
}
