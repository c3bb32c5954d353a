package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.SumEquipmentHoldings;
import vn.anttcs.equipment.service.area.EquipmentAreas;
import vn.anttcs.platform.rest.Input;

/** What is held in a commune or a province. */
@Path("equipment/holdings/areas/{unitCode}")
public class AreaHoldingResource {
    @Inject
    private EquipmentAreas areas;

    @GET
    public Response sumEquipmentHoldings(@BeanParam Input input) {
        return input.read(SumEquipmentHoldings.class, areas::sumEquipmentHoldings);
    }
}
