package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.access.service.Nation;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.NormAnchors;
import vn.anttcs.equipment.persistence.vehicle.FuelNormFact;
import vn.anttcs.equipment.persistence.vehicle.FuelNormRows;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;

/** Kinds of vehicles and fuel and the fuel norms of a day in one look. */
@ApplicationScoped
public class KnownFuel {
    private static final int ALL = 1_000_000;

    private KindRows kinds;
    private FuelNormRows norms;
    private DatedSets sets;
    private UnitTree units;

    protected KnownFuel() {}

    @Inject
    public KnownFuel(KindRows kinds, FuelNormRows norms, DatedSets sets, UnitTree units) {
        this.kinds = kinds;
        this.norms = norms;
        this.sets = sets;
        this.units = units;
    }

    /**
     * Everything at the two times.
     *
     * @param vehicles codes by internal id of the kind
     * @param fuels internal ids
     * @param norms by internal id of the kind and of the territory
     */
    record Book(Map<Long, String> vehicles, List<Long> fuels, Map<Long, Map<Long, FuelNormFact>> norms) {
        /** The norm of a kind: that of the first territory that has one; null without any. */
        FuelNormFact norm(long kindId, List<Long> territories) {
            Map<Long, FuelNormFact> set = norms.getOrDefault(kindId, Map.of());
            return territories.stream()
                    .map(set::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    Book on(ReadTime time) {
        Map<Long, String> vehicles = kinds.next(EquipmentCategory.VEHICLE, time, "", ALL).stream()
                .collect(Collectors.toMap(KindAnchor::id, KindAnchor::kindCode));
        List<Long> fuels = kinds.next(EquipmentCategory.FUEL, time, "", ALL).stream()
                .map(KindAnchor::id)
                .toList();
        List<NormAnchor> held = norms.next(new NormAnchors.Wanted(null, null), time, "", -1, ALL);
        Map<Long, FuelNormFact> facts =
                sets.list(FuelNormRows.FACTS, held.stream().map(NormAnchor::id).toList(), time).stream()
                        .collect(Collectors.toMap(Dated::identity, Dated::values));
        Map<Long, Map<Long, FuelNormFact>> byKind = new HashMap<>();
        held.forEach(norm -> byKind.computeIfAbsent(norm.kindId(), kind -> new HashMap<>())
                .put(norm.unitId(), facts.get(norm.id())));
        return new Book(vehicles, fuels, byKind);
    }

    /** The territories whose norms may hold in a unit, the smallest first. */
    List<Long> territories(long unitId) {
        return Stream.concat(units.upward(unitId).stream(), Stream.of(Nation.ID))
                .toList();
    }
}
