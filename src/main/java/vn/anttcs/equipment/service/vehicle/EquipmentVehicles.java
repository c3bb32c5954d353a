package vn.anttcs.equipment.service.vehicle;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.DueVehiclePaperPage;
import vn.anttcs.equipment.api.GetVehicle;
import vn.anttcs.equipment.api.ListDueVehiclePapers;
import vn.anttcs.equipment.api.RecordVehiclePaper;
import vn.anttcs.equipment.api.SetVehicleDriver;
import vn.anttcs.equipment.api.SetVehiclePlate;
import vn.anttcs.equipment.api.Vehicle;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;

/** Phương tiện đi lại: registration numbers, papers and drivers of vehicles. */
@Stateless
public class EquipmentVehicles {
    @Inject
    private VehicleBook book;

    @Inject
    private VehicleViews views;

    @Inject
    private DuePaperReading due;

    @Inject
    private Clockwork clockwork;

    /** Says which registration number a vehicle has. */
    @Operation(
            value = "setVehiclePlate",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public Vehicle setVehiclePlate(SetVehiclePlate command) {
        book.plate(command);
        return shown(command.kindCode(), command.serialNo(), command.validFrom());
    }

    /** Records the registration, an inspection or an insurance of a vehicle. */
    @Operation(
            value = "recordVehiclePaper",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public Vehicle recordVehiclePaper(RecordVehiclePaper command) {
        book.paper(command);
        return shown(command.kindCode(), command.serialNo(), command.validFrom());
    }

    /** Says who drives a vehicle, or that nobody does. */
    @Operation(
            value = "setVehicleDriver",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = {"holder.memberNo", "driverNo"},
            write = true)
    public Vehicle setVehicleDriver(SetVehicleDriver command) {
        book.driver(command);
        return shown(command.kindCode(), command.serialNo(), command.validFrom());
    }

    /** One vehicle on a day; seen by those who see who has it. */
    @Operation(value = "getVehicle", right = Right.EQUIPMENT_READ, territory = Territory.FILTERED)
    public Vehicle getVehicle(GetVehicle query) {
        return views.seen(query.kindCode(), query.serialNo(), clockwork.readTime(query.validOn(), query.knownOn()));
    }

    /** Papers of vehicles of a commune or a province that have run out or do so soon. */
    @Operation(value = "listDueVehiclePapers", right = Right.EQUIPMENT_READ, units = "unitCode")
    public DueVehiclePaperPage listDueVehiclePapers(ListDueVehiclePapers query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        return due.page(query, cursor, clockwork.readTime(query.validOn(), query.knownOn(), cursor));
    }

    private Vehicle shown(String kindCode, String serialNo, LocalDate day) {
        return views.view(kindCode, serialNo, clockwork.readTime(day, null));
    }
}
