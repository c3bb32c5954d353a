package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.equipment.api.RecordVehiclePaper;
import vn.anttcs.equipment.api.SetVehicleDriver;
import vn.anttcs.equipment.api.SetVehiclePlate;
import vn.anttcs.equipment.persistence.vehicle.DriverFact;
import vn.anttcs.equipment.persistence.vehicle.PaperFact;
import vn.anttcs.equipment.persistence.vehicle.PlateFact;
import vn.anttcs.equipment.persistence.vehicle.VehicleRows;
import vn.anttcs.equipment.rule.vehicle.VehicleGround;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.ValidDays;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Writes what is said of vehicles. */
@ApplicationScoped
public class VehicleBook {
    private VehicleSubject subjects;
    private VehicleRows vehicles;
    private DriverCheck drivers;
    private DatedRows rows;
    private EquipmentStamp stamps;

    protected VehicleBook() {}

    @Inject
    public VehicleBook(
            VehicleSubject subjects, VehicleRows vehicles, DriverCheck drivers, DatedRows rows, EquipmentStamp stamps) {
        this.subjects = subjects;
        this.vehicles = vehicles;
        this.drivers = drivers;
        this.rows = rows;
        this.stamps = stamps;
    }

    void plate(SetVehiclePlate command) {
        DateRange days = ValidDays.of(command.validFrom(), command.validTo());
        long vehicle = subjects.held(
                new VehicleSubject.Said(command.kindCode(), command.serialNo(), command.holder()), days.from());
        vehicles.lock(vehicle, command.version());
        vehicles.claim(command.plate());
        if (!vehicles.others(command.plate(), vehicle, days).isEmpty()) {
            throw Refusal.conflict("EQUIPMENT_PLATE_TAKEN", "plate", command.plate());
        }
        Recording recording = recording(command.decision());
        rows.put(VehicleRows.PLATES, vehicle, days, new PlateFact(command.plate()), recording);
    }

    void paper(RecordVehiclePaper command) {
        DateRange days = ValidDays.of(command.validFrom(), command.validTo());
        long vehicle = subjects.held(
                new VehicleSubject.Said(command.kindCode(), command.serialNo(), command.holder()), days.from());
        vehicles.lock(vehicle, command.version());
        rows.put(
                VehicleRows.PAPERS,
                vehicle,
                command.paper().name(),
                days,
                new PaperFact(command.number(), command.issuer()),
                recording(null));
    }

    void driver(SetVehicleDriver command) {
        DateRange days = ValidDays.of(command.validFrom(), command.validTo());
        long vehicle = subjects.held(
                new VehicleSubject.Said(command.kindCode(), command.serialNo(), command.holder()), days.from());
        vehicles.lock(vehicle, command.version());
        if (command.driverNo() == null) {
            rows.clear(VehicleRows.DRIVERS, vehicle, null, days, recording(command.decision()));
            return;
        }
        long member = drivers.find(command.driverNo());
        if (!drivers.serves(command.driverNo(), stamps.on(days.from()))) {
            throw Refusal.refused(
                    VehicleGround.EQUIPMENT_DRIVER_NOT_SERVING.name(),
                    "driverNo",
                    command.driverNo(),
                    days.from().toString());
        }
        Recording recording = recording(command.decision());
        rows.put(VehicleRows.DRIVERS, vehicle, days, new DriverFact(member), recording);
    }

    private Recording recording(Decision decision) {
        Long id = stamps.stored(decision);
        return new Recording(stamps.stamp(), id);
    }
}
