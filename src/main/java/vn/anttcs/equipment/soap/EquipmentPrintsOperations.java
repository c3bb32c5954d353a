package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.print.EquipmentPrints;
import vn.anttcs.equipment.soap.generated.GetHandoverFile;
import vn.anttcs.equipment.soap.generated.GetHandoverFileResponse;

/** The operations of {@link EquipmentPrints}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentPrintsOperations extends EquipmentGapsOperations {
    EquipmentPrintsOperations(String namespace) {
        super(namespace);
    }

    public GetHandoverFileResponse getHandoverFile(GetHandoverFile request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetHandoverFile.class,
                service(EquipmentPrints.class)::getHandoverFile,
                GetHandoverFileResponse.class);
    }
}
