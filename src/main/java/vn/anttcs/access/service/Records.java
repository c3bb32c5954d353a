package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Finds where the records lie that a command names, by the ports of the features that keep them. */
@ApplicationScoped
public class Records {
    private final Map<RecordKind, RecordTerritory> keepers = new EnumMap<>(RecordKind.class);
    private UnitTree tree;

    protected Records() {}

    @Inject
    public Records(@Any Instance<RecordTerritory> keepers, Instance<UnitTree> tree) {
        keepers.forEach(keeper -> this.keepers.put(keeper.kind(), keeper));
        this.tree = tree.isResolvable() ? tree.get() : null;
    }

    /** For tests without a server. */
    Records(List<RecordTerritory> keepers, UnitTree tree) {
        keepers.forEach(keeper -> this.keepers.put(keeper.kind(), keeper));
        this.tree = tree;
    }

    /**
     * The same outside the transaction of the use case, which then holds no connection while a key is reserved in a
     * transaction of its own: two connections for one call would starve the pool.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<Place> placesOutside(UseCase useCase, Record command) {
        return places(useCase, command);
    }

    /** Every record that the command names, in the order of the fields. */
    List<Place> places(UseCase useCase, Record command) {
        List<Place> places = new ArrayList<>();
        for (UseCase.Field field : useCase.fields()) {
            List<FieldPath.Found> named = named(field, command);
            Map<String, Long> units = unitsOf(
                    field.kind(),
                    named.stream().map(FieldPath.Found::value).distinct().toList());
            named.forEach(found -> places.add(new Place(found.path(), found.value(), units.get(found.value()))));
        }
        return places;
    }

    private static List<FieldPath.Found> named(UseCase.Field field, Record command) {
        List<FieldPath.Found> named = field.path().in(command);
        return field.kind() != RecordKind.ACCOUNT
                ? named
                : named.stream()
                        .map(found -> new FieldPath.Found(found.path(), Gate.userName(found.value())))
                        .toList();
    }

    private Map<String, Long> unitsOf(RecordKind kind, List<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        if (kind == RecordKind.UNIT && numbers.contains(Nation.CODE)) {
            Map<String, Long> units = new HashMap<>(unitsOf(kind, withoutNation(numbers)));
            units.put(Nation.CODE, Nation.ID);
            return units;
        }
        RecordTerritory keeper = keepers.get(kind);
        if (keeper != null) {
            return keeper.unitsOf(numbers);
        }
        return kind == RecordKind.UNIT && tree != null ? byCode(numbers) : Map.of();
    }

    private static List<String> withoutNation(List<String> codes) {
        return codes.stream().filter(code -> !code.equals(Nation.CODE)).toList();
    }

    private Map<String, Long> byCode(List<String> codes) {
        Map<String, Long> units = new HashMap<>();
        for (String code : codes) {
            OptionalLong unit = tree.byCode(code);
            unit.ifPresent(id -> units.put(code, id));
        }
        return units;
    }

    /** Whether a grant on one unit reaches another one, by today's tree. */
    boolean reaches(long grantUnit, long unitId) {
        return grantUnit == Nation.ID
                || grantUnit == unitId
                || (unitId != Nation.ID && tree != null && tree.upward(unitId).contains(grantUnit));
    }

    /** The unit with a code today; VN is the whole country. */
    OptionalLong unitByCode(String code) {
        if (code.equals(Nation.CODE)) {
            return OptionalLong.of(Nation.ID);
        }
        return tree == null ? OptionalLong.empty() : tree.byCode(code);
    }

    /** The code of a unit today, or the last one that it held. */
    String codeOf(long unitId) {
        return unitId == Nation.ID || tree == null ? Nation.CODE : tree.codeOf(unitId);
    }

    /** Units with all below them. */
    java.util.Set<Long> below(java.util.Collection<Long> unitIds) {
        return tree == null ? java.util.Set.copyOf(unitIds) : tree.below(unitIds);
    }
}
