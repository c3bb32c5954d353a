package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.readiness.EquipmentReadiness;
import vn.anttcs.equipment.soap.generated.GetTeamReadiness;
import vn.anttcs.equipment.soap.generated.GetTeamReadinessResponse;
import vn.anttcs.equipment.soap.generated.ListTeamReadiness;
import vn.anttcs.equipment.soap.generated.ListTeamReadinessResponse;

/** The operations of {@link EquipmentReadiness}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentReadinessOperations extends StocktakePrintingOperations {
    EquipmentReadinessOperations(String namespace) {
        super(namespace);
    }

    public GetTeamReadinessResponse getTeamReadiness(GetTeamReadiness request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetTeamReadiness.class,
                service(EquipmentReadiness.class)::getTeamReadiness,
                GetTeamReadinessResponse.class);
    }

    public ListTeamReadinessResponse listTeamReadiness(ListTeamReadiness request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListTeamReadiness.class,
                service(EquipmentReadiness.class)::listTeamReadiness,
                ListTeamReadinessResponse.class);
    }
}
