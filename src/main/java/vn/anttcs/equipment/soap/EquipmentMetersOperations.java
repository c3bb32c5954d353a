package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.vehicle.EquipmentMeters;
import vn.anttcs.equipment.soap.generated.CorrectMeterReading;
import vn.anttcs.equipment.soap.generated.CorrectMeterReadingResponse;
import vn.anttcs.equipment.soap.generated.ListMeterReadings;
import vn.anttcs.equipment.soap.generated.ListMeterReadingsResponse;
import vn.anttcs.equipment.soap.generated.RecordMeterReading;
import vn.anttcs.equipment.soap.generated.RecordMeterReadingResponse;

/** The operations of {@link EquipmentMeters}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentMetersOperations extends EquipmentFuelNormsOperations {
    EquipmentMetersOperations(String namespace) {
        super(namespace);
    }

    public RecordMeterReadingResponse recordMeterReading(RecordMeterReading request) {
        return answer(
                request,
                vn.anttcs.equipment.api.RecordMeterReading.class,
                service(EquipmentMeters.class)::recordMeterReading,
                RecordMeterReadingResponse.class);
    }

    public CorrectMeterReadingResponse correctMeterReading(CorrectMeterReading request) {
        return answer(
                request,
                vn.anttcs.equipment.api.CorrectMeterReading.class,
                service(EquipmentMeters.class)::correctMeterReading,
                CorrectMeterReadingResponse.class);
    }

    public ListMeterReadingsResponse listMeterReadings(ListMeterReadings request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListMeterReadings.class,
                service(EquipmentMeters.class)::listMeterReadings,
                ListMeterReadingsResponse.class);
    }
}
