package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.DecideEquipmentRequest;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.EquipmentOrder;
import vn.anttcs.equipment.api.EquipmentRequest;
import vn.anttcs.equipment.api.GetEquipmentRequest;
import vn.anttcs.equipment.api.IssueRequestedEquipment;
import vn.anttcs.equipment.api.ListEquipmentRequests;
import vn.anttcs.equipment.api.OrderEquipment;
import vn.anttcs.equipment.api.ReceiveOrderedEquipment;
import vn.anttcs.equipment.api.RequestEquipment;
import vn.anttcs.equipment.api.ReturnOrderedEquipment;
import vn.anttcs.equipment.api.WithdrawEquipmentRequest;
import vn.anttcs.equipment.service.request.EquipmentOrders;
import vn.anttcs.equipment.service.request.EquipmentRequests;
import vn.anttcs.platform.rest.Input;

/** Requests for equipment of a commune or a province, and what follows from them. */
@Path("equipment/units/{unitCode}/requests")
public class EquipmentRequestResource {
    private static final String MOVEMENTS = "equipment/movements";

    @Inject
    private EquipmentRequests requests;

    @Inject
    private EquipmentOrders orders;

    @POST
    public Response requestEquipment(@BeanParam Input input) {
        return input.create(
                RequestEquipment.class,
                requests::requestEquipment,
                input.collection("equipment/units", "unitCode", "requests"),
                EquipmentRequest::requestNo);
    }

    @GET
    public Response listEquipmentRequests(@BeanParam Input input) {
        return input.read(ListEquipmentRequests.class, requests::listEquipmentRequests);
    }

    @GET
    @Path("{requestNo}")
    public Response getEquipmentRequest(@BeanParam Input input) {
        return input.read(GetEquipmentRequest.class, requests::getEquipmentRequest);
    }

    @POST
    @Path("{requestNo}/decisions")
    public Response decideEquipmentRequest(@BeanParam Input input) {
        return input.write(DecideEquipmentRequest.class, requests::decideEquipmentRequest);
    }

    @POST
    @Path("{requestNo}/withdrawal")
    public Response withdrawEquipmentRequest(@BeanParam Input input) {
        return input.write(WithdrawEquipmentRequest.class, requests::withdrawEquipmentRequest);
    }

    @POST
    @Path("{requestNo}/orders")
    public Response orderEquipment(@BeanParam Input input) {
        return input.create(
                OrderEquipment.class,
                orders::orderEquipment,
                input.collection("equipment/units", "unitCode", "requests"),
                EquipmentOrder::requestNo);
    }

    @POST
    @Path("{requestNo}/orders/{orderNo}/receipts")
    public Response receiveOrderedEquipment(@BeanParam Input input) {
        return input.create(
                ReceiveOrderedEquipment.class,
                orders::receiveOrderedEquipment,
                MOVEMENTS,
                EquipmentMovement::movementNo);
    }

    @POST
    @Path("{requestNo}/receipts/{movementNo}/return")
    public Response returnOrderedEquipment(@BeanParam Input input) {
        return input.create(
                ReturnOrderedEquipment.class, orders::returnOrderedEquipment, MOVEMENTS, EquipmentMovement::movementNo);
    }

    @POST
    @Path("{requestNo}/issues")
    public Response issueRequestedEquipment(@BeanParam Input input) {
        return input.create(
                IssueRequestedEquipment.class,
                orders::issueRequestedEquipment,
                MOVEMENTS,
                EquipmentMovement::movementNo);
    }
}
