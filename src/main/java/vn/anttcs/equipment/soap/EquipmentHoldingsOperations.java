package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.EquipmentHoldings;
import vn.anttcs.equipment.soap.generated.GetEquipmentMovement;
import vn.anttcs.equipment.soap.generated.GetEquipmentMovementResponse;
import vn.anttcs.equipment.soap.generated.ListEquipmentHoldings;
import vn.anttcs.equipment.soap.generated.ListEquipmentHoldingsResponse;
import vn.anttcs.equipment.soap.generated.ListEquipmentMovements;
import vn.anttcs.equipment.soap.generated.ListEquipmentMovementsResponse;
import vn.anttcs.equipment.soap.generated.LocateEquipment;
import vn.anttcs.equipment.soap.generated.LocateEquipmentResponse;

/** The operations of {@link EquipmentHoldings}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentHoldingsOperations extends EquipmentHandoversOperations {
    EquipmentHoldingsOperations(String namespace) {
        super(namespace);
    }

    public ListEquipmentHoldingsResponse listEquipmentHoldings(ListEquipmentHoldings request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListEquipmentHoldings.class,
                service(EquipmentHoldings.class)::listEquipmentHoldings,
                ListEquipmentHoldingsResponse.class);
    }

    public LocateEquipmentResponse locateEquipment(LocateEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.LocateEquipment.class,
                service(EquipmentHoldings.class)::locateEquipment,
                LocateEquipmentResponse.class);
    }

    public GetEquipmentMovementResponse getEquipmentMovement(GetEquipmentMovement request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetEquipmentMovement.class,
                service(EquipmentHoldings.class)::getEquipmentMovement,
                GetEquipmentMovementResponse.class);
    }

    public ListEquipmentMovementsResponse listEquipmentMovements(ListEquipmentMovements request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListEquipmentMovements.class,
                service(EquipmentHoldings.class)::listEquipmentMovements,
                ListEquipmentMovementsResponse.class);
    }
}
