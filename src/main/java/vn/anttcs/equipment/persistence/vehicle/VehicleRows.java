package vn.anttcs.equipment.persistence.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.UniqueKeys;
import vn.anttcs.shared.DateRange;

/** Tables and anchors of vehicles; a vehicle is a piece of a kind of vehicle. */
@ApplicationScoped
public class VehicleRows {
    public static final DatedTable<PlateFact> PLATES =
            DatedTable.of("equipment_vehicle_plate", "vehicle_id", PlateFact.class);
    public static final DatedTable<PaperFact> PAPERS =
            DatedTable.keyed("equipment_vehicle_paper", "vehicle_id", "paper_kind", PaperFact.class);
    public static final DatedTable<DriverFact> DRIVERS =
            DatedTable.of("equipment_vehicle_driver", "vehicle_id", DriverFact.class);

    private Database database;

    protected VehicleRows() {}

    @Inject
    public VehicleRows(Database database) {
        this.database = database;
    }

    /** The version of what is said of a vehicle; 0 before the first. */
    public long version(long itemId) {
        return database.with(handle -> handle.createQuery("select version from equipment_vehicle where id = :id")
                .bind("id", itemId)
                .mapTo(Long.class)
                .findFirst()
                .orElse(0L));
    }

    /**
     * Takes the lock under which a vehicle is written, held until commit, and raises the version.
     *
     * @param expected the version that the caller has seen, or null when it does not matter
     */
    public void lock(long itemId, Long expected) {
        long version = locked(itemId).orElseGet(() -> {
            UniqueKeys.holds(() -> database.use(
                    handle -> handle.createUpdate("insert into equipment_vehicle (id, version) values (:id, 0)")
                            .bind("id", itemId)
                            .execute()));
            return locked(itemId).orElseThrow();
        });
        if (expected != null && expected != version) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        database.use(handle -> handle.createUpdate("update equipment_vehicle set version = version + 1 where id = :id")
                .bind("id", itemId)
                .execute());
    }

    private Optional<Long> locked(long itemId) {
        return database.with(
                handle -> handle.createQuery("select version from equipment_vehicle where id = :id for update")
                        .bind("id", itemId)
                        .mapTo(Long.class)
                        .findFirst());
    }

    /** Locks a registration number until commit, so that no two vehicles come to have it at the same moment. */
    public void claim(String plate) {
        UniqueKeys.holds(() ->
                database.use(handle -> handle.createUpdate("insert into equipment_plate_claim (plate) values (:plate)")
                        .bind("plate", plate)
                        .execute()));
        database.use(
                handle -> handle.createQuery("select plate from equipment_plate_claim where plate = :plate for update")
                        .bind("plate", plate)
                        .mapTo(String.class)
                        .one());
    }

    /** The other vehicles that have a registration number on any day of a period, as known now. */
    public List<Long> others(String plate, long itemId, DateRange days) {
        return database.with(handle -> handle.createQuery("select f.vehicle_id from equipment_vehicle_plate f"
                        + " where f.plate = :plate and f.vehicle_id <> :own and f.superseded_at = :open"
                        + " and f.valid_from < :end and f.valid_to > :begin")
                .bind("plate", plate)
                .bind("own", itemId)
                .bind("open", Dated.OPEN)
                .bind("begin", days.from())
                .bind("end", days.to())
                .mapTo(Long.class)
                .list());
    }
}
