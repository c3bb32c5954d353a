package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.SumEquipmentGap;
import vn.anttcs.equipment.api.SumEquipmentGapByArea;
import vn.anttcs.equipment.service.need.EquipmentGaps;
import vn.anttcs.platform.rest.Input;

/** What is missing in a territory. */
@Path("equipment/gaps")
public class EquipmentGapResource {
    @Inject
    private EquipmentGaps gaps;

    @GET
    @Path("{unitCode}")
    public Response sumEquipmentGap(@BeanParam Input input) {
        return input.read(SumEquipmentGap.class, gaps::sumEquipmentGap);
    }

    @GET
    @Path("{unitCode}/areas")
    public Response sumEquipmentGapByArea(@BeanParam Input input) {
        return input.read(SumEquipmentGapByArea.class, gaps::sumEquipmentGapByArea);
    }
}
