package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.ForecastEquipment;
import vn.anttcs.equipment.service.need.EquipmentGaps;
import vn.anttcs.platform.rest.Input;

/** What will have to be replaced. */
@Path("equipment/forecasts/{unitCode}")
public class EquipmentForecastResource {
    @Inject
    private EquipmentGaps gaps;

    @GET
    public Response forecastEquipment(@BeanParam Input input) {
        return input.read(ForecastEquipment.class, gaps::forecastEquipment);
    }
}
