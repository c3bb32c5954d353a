package vn.anttcs.organisation.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import vn.anttcs.law.Ground;
import vn.anttcs.organisation.api.MapChange;
import vn.anttcs.organisation.api.UnitLevel;
import vn.anttcs.shared.DateRange;

/** Sắp xếp đơn vị hành chính: plans a change set against the map, and finds all that is wrong with it at once. */
public final class ChangePlanner {
    private final MapFacts facts;
    private final ChangeReading reading;
    private final Endings endings;
    private final Map<String, Long> idsAfter = new HashMap<>();
    private final Map<Long, UnitLevel> levelsAfter = new HashMap<>();
    private final List<Ground> grounds = new ArrayList<>();

    private ChangePlanner(MapFacts facts, ChangeReading reading) {
        this.facts = facts;
        this.reading = reading;
        endings = new Endings(facts, reading);
    }

    /**
     * The plan of a change set.
     *
     * @param facts the map around the effective day
     * @param changes well-formed changes ({@link ChangeForm})
     * @param unitIds gives ids to units that begin
     * @param legalBasis what new states rest on unless a change names its own act
     */
    public static ChangePlan plan(MapFacts facts, List<MapChange> changes, LongSupplier unitIds, String legalBasis) {
        return new ChangePlanner(facts, ChangeReading.of(changes, facts, unitIds, legalBasis)).plan();
    }

    private ChangePlan plan() {
        codesAfter();
        grounds.addAll(reading.grounds);
        List<ChangePlan.Created> created =
                reading.births.stream().map(this::create).toList();
        ChangeEdits edits = new ChangeEdits(facts, reading, this::parentOf);
        List<ChangePlan.Changed> changed = edits.changed();
        new Codes(facts, reading, endings).check(grounds);
        grounds.addAll(edits.grounds());
        List<ChangePlan.Ended> ended = endings.check(grounds);
        if (!grounds.isEmpty()) {
            return ChangePlan.refused(grounds.stream()
                    .distinct()
                    .sorted(Comparator.comparing(ChangePlanner::indexOf))
                    .toList());
        }
        return new ChangePlan(ended, created, changed, reading.links, List.of());
    }

    private static int indexOf(Ground ground) {
        String field = ground.field();
        return Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')));
    }

    /** Who holds which code on the effective day once everything is done. */
    private void codesAfter() {
        facts.onTheDay().filter(fact -> !endings.contains(fact.unitId())).forEach(fact -> {
            idsAfter.put(fact.state().code(), fact.unitId());
            levelsAfter.put(fact.unitId(), fact.state().level());
        });
        reading.edits.stream().filter(edit -> edit.code() != null).forEach(edit -> {
            idsAfter.remove(edit.unit().state().code(), edit.unit().unitId());
            idsAfter.put(edit.code(), edit.unit().unitId());
        });
        reading.births.forEach(birth -> {
            idsAfter.put(birth.draft().code(), birth.unitId());
            levelsAfter.put(birth.unitId(), birth.draft().level());
        });
    }

    private ChangePlan.Created create(ChangeReading.Birth birth) {
        UnitLevel level = birth.draft().level();
        if (!MapLaw.exists(level, facts.day())) {
            grounds.add(
                    Ground.of(MapGround.LEVEL_ENDED, birth.field() + "level", MapLaw.TWO_LEVELS, level, facts.day()));
        } else {
            kind(birth.field() + "kind", birth.draft().kind(), level);
        }
        if (!MapLaw.isCodeOf(birth.draft().code(), level)) {
            ground(
                    MapGround.CODE_NOT_OF_LEVEL,
                    birth.field() + "code",
                    birth.draft().code(),
                    level);
        }
        Long parent = parent(birth.field() + "parentCode", birth.draft().parentCode(), level);
        UnitState state = new UnitState(
                birth.draft().code(), level, birth.draft().kind(), birth.draft().name(), parent, birth.legalBasis());
        return new ChangePlan.Created(birth.index(), birth.unitId(), state);
    }

    private Long parentOf(ChangeReading.Edit edit) {
        UnitLevel level = edit.unit().state().level();
        boolean whole = edit.code() != null;
        if (edit.kind() != null) {
            kind(edit.field() + (whole ? "kind" : "unitKind"), edit.kind(), level);
        }
        if (whole && !MapLaw.isCodeOf(edit.code(), level)) {
            ground(MapGround.CODE_NOT_OF_LEVEL, edit.field() + "code", edit.code(), level);
        }
        return edit.parentCode() == null && !whole
                ? null
                : parent(edit.field() + "parentCode", edit.parentCode(), level);
    }

    private void kind(String field, String kind, UnitLevel level) {
        if (!MapLaw.isKindOf(kind, level, facts.day())) {
            ground(MapGround.KIND_NOT_OF_LEVEL, field, kind, level, facts.day());
        }
    }

    /** The unit that holds the parent's code, of the level above and without an end. */
    private Long parent(String field, String code, UnitLevel level) {
        UnitLevel above = MapLaw.above(level, facts.day());
        if (code == null && above == null) {
            return null;
        }
        Long parent = code == null ? null : idsAfter.get(code);
        if (parent == null) {
            ground(MapGround.NO_PARENT, field, code == null ? "–" : code, facts.day());
        } else if (levelsAfter.get(parent) != above) {
            ground(MapGround.PARENT_NOT_ABOVE, field, code, level);
        } else {
            refuseEndOf(parent, field, code);
        }
        return parent;
    }

    private void refuseEndOf(long parent, String field, String code) {
        List<MapFact> rows = facts.of(parent);
        if (!rows.isEmpty()) {
            MapFact last = rows.get(rows.size() - 1);
            if (last.valid().to().isBefore(DateRange.OPEN_END)) {
                ground(
                        MapGround.LATER_FACT,
                        field,
                        code,
                        last.state().name(),
                        last.valid().to());
            }
        }
    }

    private void ground(MapGround code, String field, Object... arguments) {
        grounds.add(Ground.of(code, field, null, arguments));
    }
}
