package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.request.EquipmentApprovals;
import vn.anttcs.equipment.soap.generated.GetEquipmentApprovalRoute;
import vn.anttcs.equipment.soap.generated.GetEquipmentApprovalRouteResponse;
import vn.anttcs.equipment.soap.generated.SetEquipmentApprovalBody;
import vn.anttcs.equipment.soap.generated.SetEquipmentApprovalBodyResponse;

/** The operations of {@link EquipmentApprovals}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentApprovalsOperations extends EquipmentReadinessOperations {
    EquipmentApprovalsOperations(String namespace) {
        super(namespace);
    }

    public SetEquipmentApprovalBodyResponse setEquipmentApprovalBody(SetEquipmentApprovalBody request) {
        return answer(
                request,
                vn.anttcs.equipment.api.SetEquipmentApprovalBody.class,
                service(EquipmentApprovals.class)::setEquipmentApprovalBody,
                SetEquipmentApprovalBodyResponse.class);
    }

    public GetEquipmentApprovalRouteResponse getEquipmentApprovalRoute(GetEquipmentApprovalRoute request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetEquipmentApprovalRoute.class,
                service(EquipmentApprovals.class)::getEquipmentApprovalRoute,
                GetEquipmentApprovalRouteResponse.class);
    }
}
