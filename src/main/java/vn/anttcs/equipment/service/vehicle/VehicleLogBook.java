package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.anttcs.equipment.api.SetVehicleLog;
import vn.anttcs.equipment.api.VehicleLog;
import vn.anttcs.equipment.persistence.vehicle.FuelRows;
import vn.anttcs.equipment.persistence.vehicle.LogFact;
import vn.anttcs.equipment.persistence.vehicle.VehicleRows;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Writes monthly logs of vehicles. */
@ApplicationScoped
public class VehicleLogBook {
    private VehicleSubject subjects;
    private VehicleRows vehicles;
    private DatedRows rows;
    private EquipmentStamp stamps;

    protected VehicleLogBook() {}

    @Inject
    public VehicleLogBook(VehicleSubject subjects, VehicleRows vehicles, DatedRows rows, EquipmentStamp stamps) {
        this.subjects = subjects;
        this.vehicles = vehicles;
        this.rows = rows;
        this.stamps = stamps;
    }

    VehicleLog set(SetVehicleLog command) {
        YearMonth month = command.month();
        LocalDate today = stamps.today();
        if (month.isAfter(YearMonth.from(today))) {
            throw Refusal.refused(EquipmentGround.EQUIPMENT_DAY_IN_FUTURE.name(), "month", month.toString());
        }
        LocalDate end = month.atEndOfMonth();
        long vehicle = subjects.held(
                new VehicleSubject.Said(command.kindCode(), command.serialNo(), command.holder()),
                end.isAfter(today) ? today : end);
        vehicles.lock(vehicle, command.version());
        Recording recording = new Recording(stamps.stamp(), null);
        rows.put(
                FuelRows.LOGS,
                vehicle,
                month.toString(),
                DateRange.of(month.atDay(1), end.plusDays(1)),
                new LogFact(command.litres(), command.explanation()),
                recording);
        return new VehicleLog(
                command.kindCode(),
                command.serialNo(),
                month,
                command.litres(),
                command.explanation(),
                vehicles.version(vehicle),
                recording.stamp());
    }
}
