package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.climate.EquipmentClimate;
import vn.anttcs.equipment.soap.generated.GetClimateRegion;
import vn.anttcs.equipment.soap.generated.GetClimateRegionResponse;
import vn.anttcs.equipment.soap.generated.ListClimateRegions;
import vn.anttcs.equipment.soap.generated.ListClimateRegionsResponse;
import vn.anttcs.equipment.soap.generated.SetClimateRegion;
import vn.anttcs.equipment.soap.generated.SetClimateRegionResponse;

/** The operations of {@link EquipmentClimate}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentClimateOperations extends EquipmentDueChecksOperations {
    EquipmentClimateOperations(String namespace) {
        super(namespace);
    }

    public SetClimateRegionResponse setClimateRegion(SetClimateRegion request) {
        return answer(
                request,
                vn.anttcs.equipment.api.SetClimateRegion.class,
                service(EquipmentClimate.class)::setClimateRegion,
                SetClimateRegionResponse.class);
    }

    public GetClimateRegionResponse getClimateRegion(GetClimateRegion request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetClimateRegion.class,
                service(EquipmentClimate.class)::getClimateRegion,
                GetClimateRegionResponse.class);
    }

    public ListClimateRegionsResponse listClimateRegions(ListClimateRegions request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListClimateRegions.class,
                service(EquipmentClimate.class)::listClimateRegions,
                ListClimateRegionsResponse.class);
    }
}
