package vn.anttcs.equipment.service.vehicle;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.equipment.api.FuelUsePage;
import vn.anttcs.equipment.api.ListFuelUse;
import vn.anttcs.equipment.api.SetVehicleLog;
import vn.anttcs.equipment.api.VehicleLog;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;

/** Nhiên liệu: monthly logs of vehicles, and the use of fuel against the norm. */
@Stateless
public class EquipmentFuel {
    @Inject
    private VehicleLogBook logs;

    @Inject
    private FuelReading reading;

    @Inject
    private Clockwork clockwork;

    /** Says how much fuel a vehicle used in a month. */
    @Operation(
            value = "setVehicleLog",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public VehicleLog setVehicleLog(SetVehicleLog command) {
        return logs.set(command);
    }

    /** Who got and used how much fuel in a month, with what differs from the norm. */
    @Operation(value = "listFuelUse", right = Right.EQUIPMENT_READ, units = "unitCode")
    public FuelUsePage listFuelUse(ListFuelUse query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        return reading.page(query, cursor, clockwork.readTime(query.month().atEndOfMonth(), query.knownOn(), cursor));
    }
}
