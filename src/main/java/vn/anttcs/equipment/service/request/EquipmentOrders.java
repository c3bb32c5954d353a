package vn.anttcs.equipment.service.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.EquipmentOrder;
import vn.anttcs.equipment.api.IssueRequestedEquipment;
import vn.anttcs.equipment.api.OrderEquipment;
import vn.anttcs.equipment.api.ReceiveOrderedEquipment;
import vn.anttcs.equipment.api.ReturnOrderedEquipment;
import vn.anttcs.equipment.persistence.request.EventRow;

/** Đặt mua, nhận hàng và cấp phát theo đề nghị đã duyệt. */
@Stateless
public class EquipmentOrders {
    @Inject
    private RequestDeliveries deliveries;

    @Inject
    private RequestReturns returns;

    @Inject
    private RequestViews views;

    /** Orders what was approved; several orders may share a request. */
    @Operation(value = "orderEquipment", right = Right.EQUIPMENT_MANAGE, units = "unitCode", write = true)
    public EquipmentOrder orderEquipment(OrderEquipment command) {
        RequestDeliveries.Made made = deliveries.order(command);
        EventRow order = made.order();
        return new EquipmentOrder(
                order.paper().orderNo(),
                command.requestNo(),
                command.supplier(),
                command.documentNo(),
                command.documentDate(),
                EventRow.dong(order.lines()),
                RequestViews.lines(order),
                views.now(made.request()));
    }

    /** Takes a delivery of an order, whole or in part, into a store at the price of the order. */
    @Operation(
            value = "receiveOrderedEquipment",
            right = Right.EQUIPMENT_MANAGE,
            units = "unitCode",
            equipmentStores = "storeNo",
            write = true)
    public EquipmentMovement receiveOrderedEquipment(ReceiveOrderedEquipment command) {
        return deliveries.receive(command);
    }

    /** Hands out what was received for a request to a team or a member. */
    @Operation(
            value = "issueRequestedEquipment",
            right = Right.EQUIPMENT_MANAGE,
            units = "unitCode",
            equipmentStores = "storeNo",
            teams = "to.teamCode",
            members = "to.memberNo",
            write = true)
    public EquipmentMovement issueRequestedEquipment(IssueRequestedEquipment command) {
        return deliveries.issue(command);
    }

    /** Sends back everything of a receipt that was wrong, and takes back what was booked as spent for it. */
    @Operation(value = "returnOrderedEquipment", right = Right.EQUIPMENT_MANAGE, units = "unitCode", write = true)
    public EquipmentMovement returnOrderedEquipment(ReturnOrderedEquipment command) {
        return returns.of(command);
    }
}
