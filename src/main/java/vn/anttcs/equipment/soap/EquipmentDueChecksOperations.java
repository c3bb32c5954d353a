package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.check.EquipmentDueChecks;
import vn.anttcs.equipment.soap.generated.ListDueEquipmentChecks;
import vn.anttcs.equipment.soap.generated.ListDueEquipmentChecksResponse;

/** The operations of {@link EquipmentDueChecks}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentDueChecksOperations extends EquipmentChecksOperations {
    EquipmentDueChecksOperations(String namespace) {
        super(namespace);
    }

    public ListDueEquipmentChecksResponse listDueEquipmentChecks(ListDueEquipmentChecks request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListDueEquipmentChecks.class,
                service(EquipmentDueChecks.class)::listDueEquipmentChecks,
                ListDueEquipmentChecksResponse.class);
    }
}
