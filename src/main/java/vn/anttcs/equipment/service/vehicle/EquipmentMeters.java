package vn.anttcs.equipment.service.vehicle;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.CorrectMeterReading;
import vn.anttcs.equipment.api.ListMeterReadings;
import vn.anttcs.equipment.api.MeterReading;
import vn.anttcs.equipment.api.MeterReadingPage;
import vn.anttcs.equipment.api.RecordMeterReading;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;

/** Chỉ số đồng hồ: kilometres and hours of vehicles and machines. */
@Stateless
public class EquipmentMeters {
    @Inject
    private MeterDesk desk;

    @Inject
    private MeterViews views;

    @Inject
    private MeterRegister register;

    @Inject
    private Clockwork clockwork;

    /** Records what a meter shows, or that the instrument was replaced. */
    @Operation(
            value = "recordMeterReading",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public MeterReading recordMeterReading(RecordMeterReading command) {
        return shown(desk.add(command));
    }

    /** Takes back a reading that was wrong, by a counter record. */
    @Operation(
            value = "correctMeterReading",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public MeterReading correctMeterReading(CorrectMeterReading command) {
        return shown(desk.correct(command));
    }

    /** The readings of a piece, by number; seen by those who see who has it. */
    @Operation(value = "listMeterReadings", right = Right.EQUIPMENT_READ, territory = Territory.FILTERED)
    public MeterReadingPage listMeterReadings(ListMeterReadings query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        return register.page(query, cursor, clockwork.readTime(null, query.knownOn(), cursor));
    }

    private MeterReading shown(String readingNo) {
        return views.written(readingNo, clockwork.readTime(null, null).knownOn());
    }
}
