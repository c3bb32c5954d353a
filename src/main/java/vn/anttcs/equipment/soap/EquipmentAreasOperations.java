package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.area.EquipmentAreas;
import vn.anttcs.equipment.soap.generated.SumEquipmentHoldings;
import vn.anttcs.equipment.soap.generated.SumEquipmentHoldingsResponse;

/** The operations of {@link EquipmentAreas}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentAreasOperations extends EquipmentStoresOperations {
    EquipmentAreasOperations(String namespace) {
        super(namespace);
    }

    public SumEquipmentHoldingsResponse sumEquipmentHoldings(SumEquipmentHoldings request) {
        return answer(
                request,
                vn.anttcs.equipment.api.SumEquipmentHoldings.class,
                service(EquipmentAreas.class)::sumEquipmentHoldings,
                SumEquipmentHoldingsResponse.class);
    }
}
