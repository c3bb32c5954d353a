package vn.anttcs.equipment.persistence.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.equipment.persistence.NormAnchors;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;

/** Fuel norms of kinds of vehicles. */
@ApplicationScoped
public class FuelNormRows extends NormAnchors<FuelNormFact> {
    public static final DatedTable<FuelNormFact> FACTS =
            DatedTable.of("equipment_fuel_norm_fact", "norm_id", FuelNormFact.class);

    protected FuelNormRows() {}

    @Inject
    public FuelNormRows(Database database) {
        super(database, "equipment_fuel_norm", FACTS);
    }
}
