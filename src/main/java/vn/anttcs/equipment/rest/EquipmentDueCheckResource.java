package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.ListDueEquipmentChecks;
import vn.anttcs.equipment.service.check.EquipmentDueChecks;
import vn.anttcs.platform.rest.Input;

/** What is to be checked. */
@Path("equipment/due-checks")
public class EquipmentDueCheckResource {
    @Inject
    private EquipmentDueChecks due;

    @GET
    @Path("{unitCode}")
    public Response listDueEquipmentChecks(@BeanParam Input input) {
        return input.read(ListDueEquipmentChecks.class, due::listDueEquipmentChecks);
    }
}
