package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.vehicle.EquipmentFuelNorms;
import vn.anttcs.equipment.soap.generated.EndFuelNorm;
import vn.anttcs.equipment.soap.generated.EndFuelNormResponse;
import vn.anttcs.equipment.soap.generated.ListFuelNorms;
import vn.anttcs.equipment.soap.generated.ListFuelNormsResponse;
import vn.anttcs.equipment.soap.generated.SetFuelNorm;
import vn.anttcs.equipment.soap.generated.SetFuelNormResponse;

/** The operations of {@link EquipmentFuelNorms}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentFuelNormsOperations extends EquipmentFuelOperations {
    EquipmentFuelNormsOperations(String namespace) {
        super(namespace);
    }

    public SetFuelNormResponse setFuelNorm(SetFuelNorm request) {
        return answer(
                request,
                vn.anttcs.equipment.api.SetFuelNorm.class,
                service(EquipmentFuelNorms.class)::setFuelNorm,
                SetFuelNormResponse.class);
    }

    public EndFuelNormResponse endFuelNorm(EndFuelNorm request) {
        return answer(
                request,
                vn.anttcs.equipment.api.EndFuelNorm.class,
                service(EquipmentFuelNorms.class)::endFuelNorm,
                EndFuelNormResponse.class);
    }

    public ListFuelNormsResponse listFuelNorms(ListFuelNorms request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListFuelNorms.class,
                service(EquipmentFuelNorms.class)::listFuelNorms,
                ListFuelNormsResponse.class);
    }
}
