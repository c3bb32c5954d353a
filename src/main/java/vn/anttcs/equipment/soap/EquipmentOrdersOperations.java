package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.request.EquipmentOrders;
import vn.anttcs.equipment.soap.generated.IssueRequestedEquipment;
import vn.anttcs.equipment.soap.generated.IssueRequestedEquipmentResponse;
import vn.anttcs.equipment.soap.generated.OrderEquipment;
import vn.anttcs.equipment.soap.generated.OrderEquipmentResponse;
import vn.anttcs.equipment.soap.generated.ReceiveOrderedEquipment;
import vn.anttcs.equipment.soap.generated.ReceiveOrderedEquipmentResponse;
import vn.anttcs.equipment.soap.generated.ReturnOrderedEquipment;
import vn.anttcs.equipment.soap.generated.ReturnOrderedEquipmentResponse;

/** The operations of {@link EquipmentOrders}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentOrdersOperations extends EquipmentApprovalsOperations {
    EquipmentOrdersOperations(String namespace) {
        super(namespace);
    }

    public OrderEquipmentResponse orderEquipment(OrderEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.OrderEquipment.class,
                service(EquipmentOrders.class)::orderEquipment,
                OrderEquipmentResponse.class);
    }

    public ReceiveOrderedEquipmentResponse receiveOrderedEquipment(ReceiveOrderedEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ReceiveOrderedEquipment.class,
                service(EquipmentOrders.class)::receiveOrderedEquipment,
                ReceiveOrderedEquipmentResponse.class);
    }

    public IssueRequestedEquipmentResponse issueRequestedEquipment(IssueRequestedEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.IssueRequestedEquipment.class,
                service(EquipmentOrders.class)::issueRequestedEquipment,
                IssueRequestedEquipmentResponse.class);
    }

    public ReturnOrderedEquipmentResponse returnOrderedEquipment(ReturnOrderedEquipment request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ReturnOrderedEquipment.class,
                service(EquipmentOrders.class)::returnOrderedEquipment,
                ReturnOrderedEquipmentResponse.class);
    }
}
