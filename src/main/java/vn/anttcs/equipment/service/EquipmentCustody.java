package vn.anttcs.equipment.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.IssueEquipment;
import vn.anttcs.equipment.api.ReceiveEquipment;
import vn.anttcs.equipment.api.ReturnEquipment;
import vn.anttcs.equipment.api.TransferEquipment;
import vn.anttcs.equipment.rule.MovementAct;

/** Giao nhận trang bị: into a store, out of it, between holders and back. */
@Stateless
public class EquipmentCustody {
    @Inject
    private Custody custody;

    /** Takes what was delivered into a store. */
    @Operation(value = "receiveEquipment", right = Right.EQUIPMENT_MANAGE, equipmentStores = "storeNo", write = true)
    public EquipmentMovement receiveEquipment(ReceiveEquipment command) {
        return custody.receive(command);
    }

    /** Hands out from a store to a team or a member. */
    @Operation(
            value = "issueEquipment",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "storeNo",
            teams = "to.teamCode",
            members = "to.memberNo",
            write = true)
    public EquipmentMovement issueEquipment(IssueEquipment command) {
        return custody.move(new Custody.Move(
                MovementAct.ISSUE,
                Custody.store(command.storeNo()),
                Custody.user(command.to()),
                command.businessDay(),
                command.lines(),
                command.reason(),
                command.decision()));
    }

    /** Moves between two stores, two teams or two members. */
    @Operation(
            value = "transferEquipment",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = {"from.storeNo", "to.storeNo"},
            teams = {"from.teamCode", "to.teamCode"},
            members = {"from.memberNo", "to.memberNo"},
            write = true)
    public EquipmentMovement transferEquipment(TransferEquipment command) {
        return custody.move(new Custody.Move(
                MovementAct.TRANSFER,
                Custody.holder(command.from()),
                Custody.holder(command.to()),
                command.businessDay(),
                command.lines(),
                command.reason(),
                command.decision()));
    }

    /** Takes back from a team or a member into a store. */
    @Operation(
            value = "returnEquipment",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "storeNo",
            teams = "from.teamCode",
            members = "from.memberNo",
            write = true)
    public EquipmentMovement returnEquipment(ReturnEquipment command) {
        return custody.move(new Custody.Move(
                MovementAct.RETURN,
                Custody.user(command.from()),
                Custody.store(command.storeNo()),
                command.businessDay(),
                command.lines(),
                command.reason(),
                command.decision()));
    }
}
