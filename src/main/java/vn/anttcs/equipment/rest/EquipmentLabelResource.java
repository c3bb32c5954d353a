package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.GetEquipmentLabels;
import vn.anttcs.equipment.api.LocateEquipmentByLabel;
import vn.anttcs.equipment.service.print.EquipmentLabelling;
import vn.anttcs.platform.rest.Input;

/** Labels of pieces. */
@Path("equipment")
public class EquipmentLabelResource {
    @Inject
    private EquipmentLabelling labelling;

    @GET
    @Path("labels")
    public Response getEquipmentLabels(@BeanParam Input input) {
        return input.read(GetEquipmentLabels.class, labelling::getEquipmentLabels);
    }

    @GET
    @Path("labelled-item")
    public Response locateEquipmentByLabel(@BeanParam Input input) {
        return input.read(LocateEquipmentByLabel.class, labelling::locateEquipmentByLabel);
    }
}
