package vn.anttcs.equipment.service.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.equipment.api.EquipmentDueCheckPage;
import vn.anttcs.equipment.api.ListDueEquipmentChecks;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Đến hạn kiểm tra: what of a unit is overdue or due soon, on any day as known at a recorded time. */
@Stateless
public class EquipmentDueChecks {
    @Inject
    private DueReading reading;

    @Inject
    private KnownCheckPlans plans;

    @Inject
    private Clockwork clockwork;

    /** What of a commune or a province is overdue or due soon. */
    @Operation(value = "listDueEquipmentChecks", right = Right.EQUIPMENT_READ, units = "unitCode")
    public EquipmentDueCheckPage listDueEquipmentChecks(ListDueEquipmentChecks query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        return reading.page(query, plans.on(time, query.kindCode()), cursor, time);
    }
}
