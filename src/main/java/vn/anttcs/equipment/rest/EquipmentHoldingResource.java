package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.ListEquipmentHoldings;
import vn.anttcs.equipment.service.EquipmentHoldings;
import vn.anttcs.platform.rest.Input;

/** What somebody has. */
@Path("equipment/holdings")
public class EquipmentHoldingResource {
    @Inject
    private EquipmentHoldings holdings;

    @GET
    public Response listEquipmentHoldings(@BeanParam Input input) {
        return input.read(ListEquipmentHoldings.class, holdings::listEquipmentHoldings);
    }
}
