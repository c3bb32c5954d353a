package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.Vehicle;
import vn.anttcs.equipment.api.VehiclePaper;
import vn.anttcs.equipment.persistence.vehicle.DriverFact;
import vn.anttcs.equipment.persistence.vehicle.PaperFact;
import vn.anttcs.equipment.persistence.vehicle.PlateFact;
import vn.anttcs.equipment.persistence.vehicle.VehicleRows;
import vn.anttcs.equipment.rule.vehicle.VehiclePaperKind;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows vehicles. */
@ApplicationScoped
public class VehicleViews {
    private VehicleSubject subjects;
    private VehicleRows vehicles;
    private VehiclePlaces places;
    private DriverCheck drivers;
    private DatedRows rows;

    protected VehicleViews() {}

    @Inject
    public VehicleViews(
            VehicleSubject subjects, VehicleRows vehicles, VehiclePlaces places, DriverCheck drivers, DatedRows rows) {
        this.subjects = subjects;
        this.vehicles = vehicles;
        this.places = places;
        this.drivers = drivers;
        this.rows = rows;
    }

    /** A vehicle at the two times, for those who see who has it or had it last; else the refusal {@code NOT_FOUND}. */
    Vehicle seen(String kindCode, String serialNo, ReadTime time) {
        if (!places.sees(subjects.item(kindCode, serialNo), time)) {
            throw Refusal.notFound("serialNo", serialNo);
        }
        return view(kindCode, serialNo, time);
    }

    /** A vehicle at the two times. */
    Vehicle view(String kindCode, String serialNo, ReadTime time) {
        long vehicle = subjects.item(kindCode, serialNo);
        EquipmentHolder holder = places.holder(vehicle, time);
        Optional<String> driver = rows.find(VehicleRows.DRIVERS, vehicle, time)
                .map(Dated::values)
                .map(DriverFact::memberId)
                .map(drivers::numberOf);
        return new Vehicle(
                kindCode,
                serialNo,
                holder,
                rows.find(VehicleRows.PLATES, vehicle, time)
                        .map(Dated::values)
                        .map(PlateFact::plate)
                        .orElse(null),
                driver.orElse(null),
                driver.isPresent() && drivers.serves(driver.get(), time),
                papers(vehicle, time),
                vehicles.version(vehicle),
                time.knownOn());
    }

    private List<VehiclePaper> papers(long vehicle, ReadTime time) {
        return rows.list(VehicleRows.PAPERS, vehicle, time).stream()
                .map(VehicleViews::paper)
                .toList();
    }

    private static VehiclePaper paper(Dated<PaperFact> held) {
        return new VehiclePaper(
                VehiclePaperKind.valueOf(held.key()),
                held.values().paperNo(),
                held.values().issuer(),
                held.valid().from(),
                held.valid().isOpen() ? null : held.valid().to());
    }
}
