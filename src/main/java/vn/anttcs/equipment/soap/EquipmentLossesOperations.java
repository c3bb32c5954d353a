package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.EquipmentLosses;
import vn.anttcs.equipment.soap.generated.ConsumeEquipment;
import vn.anttcs.equipment.soap.generated.ConsumeEquipmentResponse;
import vn.anttcs.equipment.soap.generated.DisposeEquipment;
import vn.anttcs.equipment.soap.generated.DisposeEquipmentResponse;
import vn.anttcs.equipment.soap.generated.ReportEquipmentDamage;
import vn.anttcs.equipment.soap.generated.ReportEquipmentDamageResponse;
import vn.anttcs.equipment.soap.generated.ReportEquipmentLoss;
import vn.anttcs.equipment.soap.generated.ReportEquipmentLossResponse;
import vn.anttcs.equipment.soap.generated.WriteOffEquipment;
import vn.anttcs.equipment.soap.generated.WriteOffEquipmentResponse;

/** The operations of {@link EquipmentLosses}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentLossesOperations extends EquipmentHoldingsOperations {
    EquipmentLossesOperations(String namespace) {
        super(namespace);
    }

    public ReportEquipmentDamageResponse reportEquipmentDamage(ReportEquipmentDamage request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ReportEquipmentDamage.class,
                service(EquipmentLosses.class)::reportEquipmentDamage,
                ReportEquipmentDamageResponse.class);
    }

    public ReportEquipmentLossResponse reportEquipmentLoss(ReportEquipmentLoss request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ReportEquipmentLoss.class,
                service(EquipmentLosses.class)::reportEquipmentLoss,
                ReportEquipmentLossResponse.class);
    }

    public WriteOffEquipmentResponse writeOffEquipment(WriteOffEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.WriteOffEquipment.class,
                service(EquipmentLosses.class)::writeOffEquipment,
                WriteOffEquipmentResponse.class);
    }

    public DisposeEquipmentResponse disposeEquipment(DisposeEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.DisposeEquipment.class,
                service(EquipmentLosses.class)::disposeEquipment,
                DisposeEquipmentResponse.class);
    }

    public ConsumeEquipmentResponse consumeEquipment(ConsumeEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ConsumeEquipment.class,
                service(EquipmentLosses.class)::consumeEquipment,
                ConsumeEquipmentResponse.class);
    }
}
