package vn.anttcs.equipment.service.loan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.EquipmentRepair;
import vn.anttcs.equipment.api.EquipmentRepairPage;
import vn.anttcs.equipment.api.GetEquipmentRepair;
import vn.anttcs.equipment.api.ListEquipmentRepairs;
import vn.anttcs.equipment.api.SendEquipmentToRepair;
import vn.anttcs.equipment.api.TakeEquipmentFromRepair;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.rule.loan.OutingSort;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ReadTime;

/** Sửa chữa: what is damaged goes to whoever repairs it, and comes back with what that cost. */
@Stateless
public class EquipmentRepairs {
    @Inject
    private RepairDesk desk;

    @Inject
    private OutingBook book;

    @Inject
    private OutingViews views;

    @Inject
    private OutingListing listing;

    @Inject
    private Clockwork clockwork;

    /** Sends what is damaged out to be repaired. */
    @Operation(
            value = "sendEquipmentToRepair",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public EquipmentRepair sendEquipmentToRepair(SendEquipmentToRepair command) {
        return now(desk.send(command));
    }

    /** Takes back what was repaired, and what is beyond repair, with the cost. */
    @Operation(
            value = "takeEquipmentFromRepair",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public EquipmentRepair takeEquipmentFromRepair(TakeEquipmentFromRepair command) {
        return now(desk.take(command));
    }

    private EquipmentRepair now(OutingRow repair) {
        return views.repairs(List.of(repair), book.now()).get(0);
    }

    /** One repair as it stood on a day; seen by those who see whose it is. */
    @Operation(value = "getEquipmentRepair", right = Right.EQUIPMENT_READ, territory = Territory.FILTERED)
    public EquipmentRepair getEquipmentRepair(GetEquipmentRepair query) {
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn());
        return views.repairs(List.of(book.at(OutingSort.REPAIR, query.repairNo(), time)), time)
                .get(0);
    }

    /** The repairs of what belongs to a holder or within a unit as they stood on a day, the newest first. */
    @Operation(
            value = "listEquipmentRepairs",
            right = Right.EQUIPMENT_READ,
            equipmentStores = "storeNo",
            teams = "teamCode",
            members = "memberNo",
            units = "unitCode")
    public EquipmentRepairPage listEquipmentRepairs(ListEquipmentRepairs query) {
        return listing.repairs(query);
    }
}
