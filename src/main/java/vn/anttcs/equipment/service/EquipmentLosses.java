package vn.anttcs.equipment.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.equipment.api.ConsumeEquipment;
import vn.anttcs.equipment.api.DisposeEquipment;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.ReportEquipmentDamage;
import vn.anttcs.equipment.api.ReportEquipmentLoss;
import vn.anttcs.equipment.api.WriteOffEquipment;
import vn.anttcs.equipment.rule.MovementAct;

/** Hư hỏng, mất, ghi giảm, thanh lý, sử dụng hết. */
@Stateless
public class EquipmentLosses {
    @Inject
    private Custody custody;

    /** Says that what a holder has is damaged. */
    @Operation(
            value = "reportEquipmentDamage",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public EquipmentMovement reportEquipmentDamage(ReportEquipmentDamage command) {
        return custody.move(new Custody.Move(
                MovementAct.DAMAGE,
                Custody.holder(command.holder()),
                Custody.holder(command.holder()),
                command.businessDay(),
                command.lines(),
                command.reason(),
                command.decision()));
    }

    /** Says that what a holder had is lost. */
    @Operation(
            value = "reportEquipmentLoss",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public EquipmentMovement reportEquipmentLoss(ReportEquipmentLoss command) {
        return custody.move(new Custody.Move(
                MovementAct.LOSS,
                Custody.holder(command.holder()),
                null,
                command.businessDay(),
                command.lines(),
                command.reason(),
                command.decision()));
    }

    /** Writes off what a holder has. */
    @Operation(
            value = "writeOffEquipment",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public EquipmentMovement writeOffEquipment(WriteOffEquipment command) {
        return custody.move(new Custody.Move(
                MovementAct.WRITE_OFF,
                Custody.holder(command.holder()),
                Custody.holder(command.holder()),
                command.businessDay(),
                command.lines(),
                command.reason(),
                command.decision()));
    }

    /** Disposes of what was written off and lies in a store. */
    @Operation(value = "disposeEquipment", right = Right.EQUIPMENT_MANAGE, equipmentStores = "storeNo", write = true)
    public EquipmentMovement disposeEquipment(DisposeEquipment command) {
        return custody.move(new Custody.Move(
                MovementAct.DISPOSE,
                Custody.store(command.storeNo()),
                null,
                command.businessDay(),
                command.lines(),
                command.reason(),
                command.decision()));
    }

    /** Notes what was used up. */
    @Operation(
            value = "consumeEquipment",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public EquipmentMovement consumeEquipment(ConsumeEquipment command) {
        return custody.move(new Custody.Move(
                MovementAct.CONSUME,
                Custody.holder(command.holder()),
                null,
                command.businessDay(),
                command.lines().stream().map(Custody::line).toList(),
                command.reason(),
                command.decision()));
    }
}
