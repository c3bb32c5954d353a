package vn.anttcs.organisation.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.law.Ground;
import vn.anttcs.organisation.api.Extent;

/** The units that end: each is given away exactly once in whole or wholly in parts, and nothing below it is left behind. */
final class Endings {
    private final MapFacts facts;
    private final Map<Long, List<ChangeReading.Use>> uses = new LinkedHashMap<>();
    private final Set<Long> edited;
    private final Set<Long> moved;
    private final List<Ground> grounds = new ArrayList<>();

    Endings(MapFacts facts, ChangeReading reading) {
        this.facts = facts;
        reading.uses.forEach(use -> uses.computeIfAbsent(use.unit().unitId(), unit -> new ArrayList<>())
                .add(use));
        edited = reading.edits.stream().map(edit -> edit.unit().unitId()).collect(Collectors.toSet());
        moved = reading.edits.stream()
                .filter(edit -> edit.parentCode() != null)
                .map(edit -> edit.unit().unitId())
                .collect(Collectors.toSet());
    }

    boolean contains(long unitId) {
        return uses.containsKey(unitId);
    }

    /** The rows that are cut off; adds what speaks against it. */
    List<ChangePlan.Ended> check(List<Ground> all) {
        List<ChangePlan.Ended> ended = uses.values().stream().map(this::end).toList();
        all.addAll(grounds);
        return ended;
    }

    private ChangePlan.Ended end(List<ChangeReading.Use> given) {
        ChangeReading.Use first = given.get(0);
        UnitState state = first.unit().state();
        given.stream()
                .skip(1)
                .filter(use -> use.extent() != Extent.PART || first.extent() != Extent.PART)
                .forEach(use -> ground(MapGround.UNIT_USED_TWICE, use, state.code(), state.name()));
        if (edited.contains(first.unit().unitId())) {
            ground(MapGround.UNIT_USED_TWICE, first, state.code(), state.name());
        }
        if (given.size() == 1 && first.extent() == Extent.PART) {
            ground(MapGround.PART_WITHOUT_REST, first, state.code(), state.name());
        }
        later(first, state);
        below(first, state);
        return new ChangePlan.Ended(first.index(), first.unit());
    }

    private void later(ChangeReading.Use use, UnitState state) {
        if (!use.unit().valid().isOpen()) {
            ground(
                    MapGround.LATER_FACT,
                    use,
                    state.code(),
                    state.name(),
                    use.unit().valid().to());
        }
    }

    private void below(ChangeReading.Use use, UnitState state) {
        List<MapFact> left = facts.under(use.unit().unitId()).stream()
                .filter(child -> !contains(child.unitId()) && !moved.contains(child.unitId()))
                .toList();
        if (!left.isEmpty()) {
            ground(
                    MapGround.CHILDREN_LEFT,
                    use,
                    state.code(),
                    state.name(),
                    left.size(),
                    left.get(0).state().name());
        }
    }

    private void ground(MapGround code, ChangeReading.Use use, Object... arguments) {
        grounds.add(Ground.of(code, use.field(), null, arguments));
    }
}
