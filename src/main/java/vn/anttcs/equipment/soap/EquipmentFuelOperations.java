package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.vehicle.EquipmentFuel;
import vn.anttcs.equipment.soap.generated.ListFuelUse;
import vn.anttcs.equipment.soap.generated.ListFuelUseResponse;
import vn.anttcs.equipment.soap.generated.SetVehicleLog;
import vn.anttcs.equipment.soap.generated.SetVehicleLogResponse;

/** The operations of {@link EquipmentFuel}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentFuelOperations extends EquipmentStocktakesOperations {
    EquipmentFuelOperations(String namespace) {
        super(namespace);
    }

    public SetVehicleLogResponse setVehicleLog(SetVehicleLog request) {
        return answer(
                request,
                vn.anttcs.equipment.api.SetVehicleLog.class,
                service(EquipmentFuel.class)::setVehicleLog,
                SetVehicleLogResponse.class);
    }

    public ListFuelUseResponse listFuelUse(ListFuelUse request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListFuelUse.class,
                service(EquipmentFuel.class)::listFuelUse,
                ListFuelUseResponse.class);
    }
}
