package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.EquipmentNorms;
import vn.anttcs.equipment.soap.generated.EndEquipmentNorm;
import vn.anttcs.equipment.soap.generated.EndEquipmentNormResponse;
import vn.anttcs.equipment.soap.generated.GetTeamEquipmentNorms;
import vn.anttcs.equipment.soap.generated.GetTeamEquipmentNormsResponse;
import vn.anttcs.equipment.soap.generated.ListEquipmentNorms;
import vn.anttcs.equipment.soap.generated.ListEquipmentNormsResponse;
import vn.anttcs.equipment.soap.generated.SetEquipmentNorm;
import vn.anttcs.equipment.soap.generated.SetEquipmentNormResponse;

/** The operations of {@link EquipmentNorms}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentNormsOperations extends EquipmentLossesOperations {
    EquipmentNormsOperations(String namespace) {
        super(namespace);
    }

    public SetEquipmentNormResponse setEquipmentNorm(SetEquipmentNorm request) {
        return answer(
                request,
                vn.anttcs.equipment.api.SetEquipmentNorm.class,
                service(EquipmentNorms.class)::setEquipmentNorm,
                SetEquipmentNormResponse.class);
    }

    public EndEquipmentNormResponse endEquipmentNorm(EndEquipmentNorm request) {
        return answer(
                request,
                vn.anttcs.equipment.api.EndEquipmentNorm.class,
                service(EquipmentNorms.class)::endEquipmentNorm,
                EndEquipmentNormResponse.class);
    }

    public ListEquipmentNormsResponse listEquipmentNorms(ListEquipmentNorms request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListEquipmentNorms.class,
                service(EquipmentNorms.class)::listEquipmentNorms,
                ListEquipmentNormsResponse.class);
    }

    public GetTeamEquipmentNormsResponse getTeamEquipmentNorms(GetTeamEquipmentNorms request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetTeamEquipmentNorms.class,
                service(EquipmentNorms.class)::getTeamEquipmentNorms,
                GetTeamEquipmentNormsResponse.class);
    }
}
