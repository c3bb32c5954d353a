package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.GetVehicle;
import vn.anttcs.equipment.api.RecordVehiclePaper;
import vn.anttcs.equipment.api.SetVehicleDriver;
import vn.anttcs.equipment.api.SetVehicleLog;
import vn.anttcs.equipment.api.SetVehiclePlate;
import vn.anttcs.equipment.service.vehicle.EquipmentFuel;
import vn.anttcs.equipment.service.vehicle.EquipmentVehicles;
import vn.anttcs.platform.rest.Input;

/** Vehicles. */
@Path("equipment/vehicles/{kindCode}/{serialNo}")
public class EquipmentVehicleResource {
    @Inject
    private EquipmentVehicles vehicles;

    @Inject
    private EquipmentFuel fuel;

    @GET
    public Response getVehicle(@BeanParam Input input) {
        return input.read(GetVehicle.class, vehicles::getVehicle);
    }

    @PUT
    @Path("plate")
    public Response setVehiclePlate(@BeanParam Input input) {
        return input.write(SetVehiclePlate.class, vehicles::setVehiclePlate);
    }

    @PUT
    @Path("papers/{paper}")
    public Response recordVehiclePaper(@BeanParam Input input) {
        return input.write(RecordVehiclePaper.class, vehicles::recordVehiclePaper);
    }

    @PUT
    @Path("logs/{month}")
    public Response setVehicleLog(@BeanParam Input input) {
        return input.write(SetVehicleLog.class, fuel::setVehicleLog);
    }

    @PUT
    @Path("driver")
    public Response setVehicleDriver(@BeanParam Input input) {
        return input.write(SetVehicleDriver.class, vehicles::setVehicleDriver);
    }
}
