package vn.anttcs.equipment.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.EquipmentHoldingPage;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.EquipmentMovementPage;
import vn.anttcs.equipment.api.EquipmentPlace;
import vn.anttcs.equipment.api.GetEquipmentMovement;
import vn.anttcs.equipment.api.ListEquipmentHoldings;
import vn.anttcs.equipment.api.ListEquipmentMovements;
import vn.anttcs.equipment.api.LocateEquipment;
import vn.anttcs.equipment.service.register.MovementRegister;
import vn.anttcs.platform.persistence.Clockwork;

/** Ai giữ gì: what a store, a team or a member has on a day, and where a piece was, as known at a recorded time. */
@Stateless
public class EquipmentHoldings {
    @Inject
    private HoldingViews holdings;

    @Inject
    private PieceFinding pieces;

    @Inject
    private MovementReading movements;

    @Inject
    private MovementRegister register;

    @Inject
    private Clockwork clockwork;

    /** What a store, a team or a member has on a day. */
    @Operation(
            value = "listEquipmentHoldings",
            right = Right.EQUIPMENT_READ,
            equipmentStores = "storeNo",
            teams = "teamCode",
            members = "memberNo")
    public EquipmentHoldingPage listEquipmentHoldings(ListEquipmentHoldings query) {
        return holdings.page(query);
    }

    /** Where the piece with a serial number was on a day; seen by those who see who had it. */
    @Operation(value = "locateEquipment", right = Right.EQUIPMENT_READ, territory = Territory.FILTERED)
    public EquipmentPlace locateEquipment(LocateEquipment query) {
        return pieces.find(query, clockwork.readTime(query.validOn(), query.knownOn()));
    }

    /** One movement; seen by those who see one of its ends. */
    @Operation(value = "getEquipmentMovement", right = Right.EQUIPMENT_READ, territory = Territory.FILTERED)
    public EquipmentMovement getEquipmentMovement(GetEquipmentMovement query) {
        return movements.get(query, clockwork.readTime(null, query.knownOn()).knownOn());
    }

    /** The movements of a holder or of a piece, the newest first; of a piece those of which the caller sees one end. */
    @Operation(value = "listEquipmentMovements", right = Right.EQUIPMENT_READ, territory = Territory.FILTERED)
    public EquipmentMovementPage listEquipmentMovements(ListEquipmentMovements query) {
        return register.page(query);
    }
}
