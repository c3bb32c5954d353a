package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.ConsumeEquipment;
import vn.anttcs.equipment.api.DisposeEquipment;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.GetEquipmentMovement;
import vn.anttcs.equipment.api.IssueEquipment;
import vn.anttcs.equipment.api.ListEquipmentMovements;
import vn.anttcs.equipment.api.ReceiveEquipment;
import vn.anttcs.equipment.api.ReportEquipmentDamage;
import vn.anttcs.equipment.api.ReportEquipmentLoss;
import vn.anttcs.equipment.api.ReturnEquipment;
import vn.anttcs.equipment.api.TransferEquipment;
import vn.anttcs.equipment.api.WriteOffEquipment;
import vn.anttcs.equipment.service.EquipmentCustody;
import vn.anttcs.equipment.service.EquipmentHoldings;
import vn.anttcs.equipment.service.EquipmentLosses;
import vn.anttcs.platform.rest.Input;

/** Movements of equipment: each act makes one. */
@Path("equipment")
public class EquipmentMovementResource {
    private static final String MOVEMENTS = "equipment/movements";

    @Inject
    private EquipmentCustody custody;

    @Inject
    private EquipmentLosses losses;

    @Inject
    private EquipmentHoldings holdings;

    @GET
    @Path("movements")
    public Response listEquipmentMovements(@BeanParam Input input) {
        return input.read(ListEquipmentMovements.class, holdings::listEquipmentMovements);
    }

    @GET
    @Path("movements/{movementNo}")
    public Response getEquipmentMovement(@BeanParam Input input) {
        return input.read(GetEquipmentMovement.class, holdings::getEquipmentMovement);
    }

    @POST
    @Path("receipts")
    public Response receiveEquipment(@BeanParam Input input) {
        return input.create(
                ReceiveEquipment.class, custody::receiveEquipment, MOVEMENTS, EquipmentMovement::movementNo);
    }

    @POST
    @Path("issues")
    public Response issueEquipment(@BeanParam Input input) {
        return input.create(IssueEquipment.class, custody::issueEquipment, MOVEMENTS, EquipmentMovement::movementNo);
    }

    @POST
    @Path("transfers")
    public Response transferEquipment(@BeanParam Input input) {
        return input.create(
                TransferEquipment.class, custody::transferEquipment, MOVEMENTS, EquipmentMovement::movementNo);
    }

    @POST
    @Path("returns")
    public Response returnEquipment(@BeanParam Input input) {
        return input.create(ReturnEquipment.class, custody::returnEquipment, MOVEMENTS, EquipmentMovement::movementNo);
    }

    @POST
    @Path("damages")
    public Response reportEquipmentDamage(@BeanParam Input input) {
        return input.create(
                ReportEquipmentDamage.class, losses::reportEquipmentDamage, MOVEMENTS, EquipmentMovement::movementNo);
    }

    @POST
    @Path("losses")
    public Response reportEquipmentLoss(@BeanParam Input input) {
        return input.create(
                ReportEquipmentLoss.class, losses::reportEquipmentLoss, MOVEMENTS, EquipmentMovement::movementNo);
    }

    @POST
    @Path("write-offs")
    public Response writeOffEquipment(@BeanParam Input input) {
        return input.create(
                WriteOffEquipment.class, losses::writeOffEquipment, MOVEMENTS, EquipmentMovement::movementNo);
    }

    @POST
    @Path("disposals")
    public Response disposeEquipment(@BeanParam Input input) {
        return input.create(DisposeEquipment.class, losses::disposeEquipment, MOVEMENTS, EquipmentMovement::movementNo);
    }

    @POST
    @Path("consumptions")
    public Response consumeEquipment(@BeanParam Input input) {
        return input.create(ConsumeEquipment.class, losses::consumeEquipment, MOVEMENTS, EquipmentMovement::movementNo);
    }
}
