package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.request.EquipmentRequests;
import vn.anttcs.equipment.soap.generated.DecideEquipmentRequest;
import vn.anttcs.equipment.soap.generated.DecideEquipmentRequestResponse;
import vn.anttcs.equipment.soap.generated.GetEquipmentRequest;
import vn.anttcs.equipment.soap.generated.GetEquipmentRequestResponse;
import vn.anttcs.equipment.soap.generated.ListEquipmentRequests;
import vn.anttcs.equipment.soap.generated.ListEquipmentRequestsResponse;
import vn.anttcs.equipment.soap.generated.RequestEquipment;
import vn.anttcs.equipment.soap.generated.RequestEquipmentResponse;
import vn.anttcs.equipment.soap.generated.WithdrawEquipmentRequest;
import vn.anttcs.equipment.soap.generated.WithdrawEquipmentRequestResponse;

/** The operations of {@link EquipmentRequests}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentRequestsOperations extends EquipmentOrdersOperations {
    EquipmentRequestsOperations(String namespace) {
        super(namespace);
    }

    public RequestEquipmentResponse requestEquipment(RequestEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.RequestEquipment.class,
                service(EquipmentRequests.class)::requestEquipment,
                RequestEquipmentResponse.class);
    }

    public DecideEquipmentRequestResponse decideEquipmentRequest(DecideEquipmentRequest request) {
        return answer(
                request,
                vn.anttcs.equipment.api.DecideEquipmentRequest.class,
                service(EquipmentRequests.class)::decideEquipmentRequest,
                DecideEquipmentRequestResponse.class);
    }

    public WithdrawEquipmentRequestResponse withdrawEquipmentRequest(WithdrawEquipmentRequest request) {
        return answer(
                request,
                vn.anttcs.equipment.api.WithdrawEquipmentRequest.class,
                service(EquipmentRequests.class)::withdrawEquipmentRequest,
                WithdrawEquipmentRequestResponse.class);
    }

    public GetEquipmentRequestResponse getEquipmentRequest(GetEquipmentRequest request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetEquipmentRequest.class,
                service(EquipmentRequests.class)::getEquipmentRequest,
                GetEquipmentRequestResponse.class);
    }

    public ListEquipmentRequestsResponse listEquipmentRequests(ListEquipmentRequests request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListEquipmentRequests.class,
                service(EquipmentRequests.class)::listEquipmentRequests,
                ListEquipmentRequestsResponse.class);
    }
}
