package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.print.EquipmentLabelling;
import vn.anttcs.equipment.soap.generated.GetEquipmentLabels;
import vn.anttcs.equipment.soap.generated.GetEquipmentLabelsResponse;
import vn.anttcs.equipment.soap.generated.LocateEquipmentByLabel;
import vn.anttcs.equipment.soap.generated.LocateEquipmentByLabelResponse;

/** The operations of {@link EquipmentLabelling}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentLabellingOperations extends EquipmentGapsOperations {
    EquipmentLabellingOperations(String namespace) {
        super(namespace);
    }

    public GetEquipmentLabelsResponse getEquipmentLabels(GetEquipmentLabels request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetEquipmentLabels.class,
                service(EquipmentLabelling.class)::getEquipmentLabels,
                GetEquipmentLabelsResponse.class);
    }

    public LocateEquipmentByLabelResponse locateEquipmentByLabel(LocateEquipmentByLabel request) {
        return answer(
                request,
                vn.anttcs.equipment.api.LocateEquipmentByLabel.class,
                service(EquipmentLabelling.class)::locateEquipmentByLabel,
                LocateEquipmentByLabelResponse.class);
    }
}
