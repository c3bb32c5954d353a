package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.loan.EquipmentRepairs;
import vn.anttcs.equipment.soap.generated.GetEquipmentRepair;
import vn.anttcs.equipment.soap.generated.GetEquipmentRepairResponse;
import vn.anttcs.equipment.soap.generated.ListEquipmentRepairs;
import vn.anttcs.equipment.soap.generated.ListEquipmentRepairsResponse;
import vn.anttcs.equipment.soap.generated.SendEquipmentToRepair;
import vn.anttcs.equipment.soap.generated.SendEquipmentToRepairResponse;
import vn.anttcs.equipment.soap.generated.TakeEquipmentFromRepair;
import vn.anttcs.equipment.soap.generated.TakeEquipmentFromRepairResponse;

/** The operations of {@link EquipmentRepairs}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentRepairsOperations extends EquipmentLoansOperations {
    EquipmentRepairsOperations(String namespace) {
        super(namespace);
    }

    public SendEquipmentToRepairResponse sendEquipmentToRepair(SendEquipmentToRepair request) {
        return answer(
                request,
                vn.anttcs.equipment.api.SendEquipmentToRepair.class,
                service(EquipmentRepairs.class)::sendEquipmentToRepair,
                SendEquipmentToRepairResponse.class);
    }

    public TakeEquipmentFromRepairResponse takeEquipmentFromRepair(TakeEquipmentFromRepair request) {
        return answer(
                request,
                vn.anttcs.equipment.api.TakeEquipmentFromRepair.class,
                service(EquipmentRepairs.class)::takeEquipmentFromRepair,
                TakeEquipmentFromRepairResponse.class);
    }

    public GetEquipmentRepairResponse getEquipmentRepair(GetEquipmentRepair request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetEquipmentRepair.class,
                service(EquipmentRepairs.class)::getEquipmentRepair,
                GetEquipmentRepairResponse.class);
    }

    public ListEquipmentRepairsResponse listEquipmentRepairs(ListEquipmentRepairs request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListEquipmentRepairs.class,
                service(EquipmentRepairs.class)::listEquipmentRepairs,
                ListEquipmentRepairsResponse.class);
    }
}
