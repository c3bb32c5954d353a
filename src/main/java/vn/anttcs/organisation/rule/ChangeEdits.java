package vn.anttcs.organisation.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.anttcs.law.Ground;
import vn.anttcs.shared.DateRange;

/** The units that go on: several changes of one unit become one new state, carried into whatever is recorded for later days. */
final class ChangeEdits {
    private final MapFacts facts;
    private final ChangeReading reading;
    private final Function<ChangeReading.Edit, Long> parents;
    private final List<Ground> grounds = new ArrayList<>();
    private final List<ChangePlan.Changed> changed = new ArrayList<>();

    /** Takes the function that finds the parent an edit names, or null when it names none. */
    ChangeEdits(MapFacts facts, ChangeReading reading, Function<ChangeReading.Edit, Long> parents) {
        this.facts = facts;
        this.reading = reading;
        this.parents = parents;
    }

    List<Ground> grounds() {
        return grounds;
    }

    /** Carries out the edits of units that do not end. */
    List<ChangePlan.Changed> changed() {
        Map<Long, List<ChangeReading.Edit>> byUnit = new LinkedHashMap<>();
        for (ChangeReading.Edit edit : reading.edits) {
            byUnit.computeIfAbsent(edit.unit().unitId(), unit -> new ArrayList<>())
                    .add(edit);
        }
        byUnit.values().forEach(this::change);
        return changed;
    }

    private void change(List<ChangeReading.Edit> edits) {
        UnitState before = edits.get(0).unit().state();
        UnitState after = before;
        for (ChangeReading.Edit edit : edits) {
            Long parent = parents.apply(edit);
            UnitState next = edited(after, edit, parent);
            if (changesTwice(before, after, next)) {
                ground(MapGround.UNIT_USED_TWICE, edit, before.code(), before.name());
            }
            // An unknown parent is refused as such: what the edit would change is not known.
            boolean known = edit.parentCode() == null || parent != null;
            if (known && next.equals(after) && !edit.field().contains("targets")) {
                ground(MapGround.NOTHING_CHANGES, edit, before.code(), before.name());
            }
            after = next;
        }
        if (!before.equals(after)) {
            carry(edits.get(0), before, after);
        }
    }

    private static UnitState edited(UnitState state, ChangeReading.Edit edit, Long parent) {
        return new UnitState(
                or(edit.code(), state.code()),
                state.level(),
                or(edit.kind(), state.kind()),
                or(edit.name(), state.name()),
                or(parent, state.parentId()),
                state.legalBasis());
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }

    private static boolean changesTwice(UnitState before, UnitState after, UnitState next) {
        return twice(UnitState::code, before, after, next)
                || twice(UnitState::kind, before, after, next)
                || twice(UnitState::name, before, after, next)
                || twice(UnitState::parentId, before, after, next);
    }

    private static boolean twice(Function<UnitState, ?> part, UnitState before, UnitState after, UnitState next) {
        return !Objects.equals(part.apply(before), part.apply(after))
                && !Objects.equals(part.apply(after), part.apply(next));
    }

    /** The new state holds instead of every row from the day on, unless such a row itself changed the same thing. */
    private void carry(ChangeReading.Edit edit, UnitState before, UnitState after) {
        List<MapFact> rows = facts.of(edit.unit().unitId());
        if (rows.isEmpty() || !rows.get(0).holdsOn(facts.day())) {
            ground(MapGround.LATER_FACT, edit, before.code(), before.name(), facts.day());
            return;
        }
        for (MapFact row : rows) {
            if (contradicts(before, after, row.state())) {
                ground(
                        MapGround.LATER_FACT,
                        edit,
                        before.code(),
                        before.name(),
                        row.valid().from());
                return;
            }
        }
        rows.forEach(row -> changed.add(carried(edit, row, before, after)));
    }

    private static boolean contradicts(UnitState before, UnitState after, UnitState later) {
        return contradicts(UnitState::code, before, after, later)
                || contradicts(UnitState::kind, before, after, later)
                || contradicts(UnitState::name, before, after, later)
                || contradicts(UnitState::parentId, before, after, later);
    }

    private static boolean contradicts(
            Function<UnitState, ?> part, UnitState before, UnitState after, UnitState later) {
        return !Objects.equals(part.apply(before), part.apply(after))
                && !Objects.equals(part.apply(before), part.apply(later));
    }

    private ChangePlan.Changed carried(ChangeReading.Edit edit, MapFact row, UnitState before, UnitState after) {
        boolean first = row.holdsOn(facts.day());
        UnitState state = row.state();
        UnitState next = new UnitState(
                Objects.equals(before.code(), after.code()) ? state.code() : after.code(),
                state.level(),
                Objects.equals(before.kind(), after.kind()) ? state.kind() : after.kind(),
                Objects.equals(before.name(), after.name()) ? state.name() : after.name(),
                Objects.equals(before.parentId(), after.parentId()) ? state.parentId() : after.parentId(),
                first ? edit.legalBasis() : state.legalBasis());
        DateRange period = first ? new DateRange(facts.day(), row.valid().to()) : row.valid();
        return new ChangePlan.Changed(edit.index(), row, period, next);
    }

    private void ground(MapGround code, ChangeReading.Edit edit, Object... arguments) {
        grounds.add(Ground.of(code, edit.field() + "code", null, arguments));
    }
}
