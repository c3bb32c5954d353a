package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.vehicle.EquipmentVehicles;
import vn.anttcs.equipment.soap.generated.GetVehicle;
import vn.anttcs.equipment.soap.generated.GetVehicleResponse;
import vn.anttcs.equipment.soap.generated.ListDueVehiclePapers;
import vn.anttcs.equipment.soap.generated.ListDueVehiclePapersResponse;
import vn.anttcs.equipment.soap.generated.RecordVehiclePaper;
import vn.anttcs.equipment.soap.generated.RecordVehiclePaperResponse;
import vn.anttcs.equipment.soap.generated.SetVehicleDriver;
import vn.anttcs.equipment.soap.generated.SetVehicleDriverResponse;
import vn.anttcs.equipment.soap.generated.SetVehiclePlate;
import vn.anttcs.equipment.soap.generated.SetVehiclePlateResponse;

/** The operations of {@link EquipmentVehicles}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentVehiclesOperations extends EquipmentMetersOperations {
    EquipmentVehiclesOperations(String namespace) {
        super(namespace);
    }

    public SetVehiclePlateResponse setVehiclePlate(SetVehiclePlate request) {
        return answer(
                request,
                vn.anttcs.equipment.api.SetVehiclePlate.class,
                service(EquipmentVehicles.class)::setVehiclePlate,
                SetVehiclePlateResponse.class);
    }

    public RecordVehiclePaperResponse recordVehiclePaper(RecordVehiclePaper request) {
        return answer(
                request,
                vn.anttcs.equipment.api.RecordVehiclePaper.class,
                service(EquipmentVehicles.class)::recordVehiclePaper,
                RecordVehiclePaperResponse.class);
    }

    public SetVehicleDriverResponse setVehicleDriver(SetVehicleDriver request) {
        return answer(
                request,
                vn.anttcs.equipment.api.SetVehicleDriver.class,
                service(EquipmentVehicles.class)::setVehicleDriver,
                SetVehicleDriverResponse.class);
    }

    public GetVehicleResponse getVehicle(GetVehicle request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetVehicle.class,
                service(EquipmentVehicles.class)::getVehicle,
                GetVehicleResponse.class);
    }

    public ListDueVehiclePapersResponse listDueVehiclePapers(ListDueVehiclePapers request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListDueVehiclePapers.class,
                service(EquipmentVehicles.class)::listDueVehiclePapers,
                ListDueVehiclePapersResponse.class);
    }
}
