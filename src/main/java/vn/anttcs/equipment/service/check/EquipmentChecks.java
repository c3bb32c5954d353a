package vn.anttcs.equipment.service.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.equipment.api.CorrectEquipmentCheck;
import vn.anttcs.equipment.api.EquipmentCheck;
import vn.anttcs.equipment.api.EquipmentCheckPage;
import vn.anttcs.equipment.api.GetEquipmentCheck;
import vn.anttcs.equipment.api.ListEquipmentChecks;
import vn.anttcs.equipment.api.RecordEquipmentCheck;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;

/** Kiểm tra trang bị: what was checked, with which result. */
@Stateless
public class EquipmentChecks {
    @Inject
    private CheckDesk desk;

    @Inject
    private CheckCounter counter;

    @Inject
    private CheckViews views;

    @Inject
    private CheckRegister register;

    @Inject
    private Clockwork clockwork;

    /** Records a check; what failed goes out of use, what was out of use and passed comes back. */
    @Operation(
            value = "recordEquipmentCheck",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public EquipmentCheck recordEquipmentCheck(RecordEquipmentCheck command) {
        return shown(desk.add(command));
    }

    /** Takes back a check that was wrong, by a counter record. */
    @Operation(
            value = "correctEquipmentCheck",
            right = Right.EQUIPMENT_MANAGE,
            equipmentChecks = "checkNo",
            write = true)
    public EquipmentCheck correctEquipmentCheck(CorrectEquipmentCheck command) {
        return shown(counter.add(command));
    }

    /** One check or counter record. */
    @Operation(value = "getEquipmentCheck", right = Right.EQUIPMENT_READ, equipmentChecks = "checkNo")
    public EquipmentCheck getEquipmentCheck(GetEquipmentCheck query) {
        return views.get(
                query.checkNo(), clockwork.readTime(null, query.knownOn()).knownOn());
    }

    /** The checks recorded at a store, a team or a member, by number. */
    @Operation(
            value = "listEquipmentChecks",
            right = Right.EQUIPMENT_READ,
            equipmentStores = "storeNo",
            teams = "teamCode",
            members = "memberNo")
    public EquipmentCheckPage listEquipmentChecks(ListEquipmentChecks query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        return register.page(query, cursor, clockwork.readTime(null, query.knownOn(), cursor));
    }

    private EquipmentCheck shown(String checkNo) {
        return views.get(checkNo, clockwork.readTime(null, null).knownOn());
    }
}
