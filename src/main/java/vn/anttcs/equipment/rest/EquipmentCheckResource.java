package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.CorrectEquipmentCheck;
import vn.anttcs.equipment.api.EquipmentCheck;
import vn.anttcs.equipment.api.GetEquipmentCheck;
import vn.anttcs.equipment.api.ListEquipmentChecks;
import vn.anttcs.equipment.api.RecordEquipmentCheck;
import vn.anttcs.equipment.service.check.EquipmentChecks;
import vn.anttcs.platform.rest.Input;

/** Checks of equipment and their counter records. */
@Path("equipment/checks")
public class EquipmentCheckResource {
    private static final String CHECKS = "equipment/checks";

    @Inject
    private EquipmentChecks checks;

    @POST
    public Response recordEquipmentCheck(@BeanParam Input input) {
        return input.create(RecordEquipmentCheck.class, checks::recordEquipmentCheck, CHECKS, EquipmentCheck::checkNo);
    }

    @GET
    public Response listEquipmentChecks(@BeanParam Input input) {
        return input.read(ListEquipmentChecks.class, checks::listEquipmentChecks);
    }

    @GET
    @Path("{checkNo}")
    public Response getEquipmentCheck(@BeanParam Input input) {
        return input.read(GetEquipmentCheck.class, checks::getEquipmentCheck);
    }

    @POST
    @Path("{checkNo}/correction")
    public Response correctEquipmentCheck(@BeanParam Input input) {
        return input.create(
                CorrectEquipmentCheck.class, checks::correctEquipmentCheck, CHECKS, EquipmentCheck::checkNo);
    }
}
