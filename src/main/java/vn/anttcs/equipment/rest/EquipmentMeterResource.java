package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.CorrectMeterReading;
import vn.anttcs.equipment.api.ListMeterReadings;
import vn.anttcs.equipment.api.MeterReading;
import vn.anttcs.equipment.api.RecordMeterReading;
import vn.anttcs.equipment.service.vehicle.EquipmentMeters;
import vn.anttcs.platform.rest.Input;

/** Readings of meters. */
@Path("equipment/meter-readings")
public class EquipmentMeterResource {
    private static final String READINGS = "equipment/meter-readings";

    @Inject
    private EquipmentMeters meters;

    @POST
    public Response recordMeterReading(@BeanParam Input input) {
        return input.create(RecordMeterReading.class, meters::recordMeterReading, READINGS, MeterReading::readingNo);
    }

    @GET
    public Response listMeterReadings(@BeanParam Input input) {
        return input.read(ListMeterReadings.class, meters::listMeterReadings);
    }

    @POST
    @Path("{readingNo}/correction")
    public Response correctMeterReading(@BeanParam Input input) {
        return input.create(CorrectMeterReading.class, meters::correctMeterReading, READINGS, MeterReading::readingNo);
    }
}
