package vn.anttcs.organisation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import vn.anttcs.law.Ground;
import vn.anttcs.organisation.api.ChangeKind;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.organisation.api.MapChange;
import vn.anttcs.organisation.api.UnitDraft;
import vn.anttcs.organisation.api.UnitShare;

/** The changes of a set in terms of units: who gives what, who goes on in another state, who begins. */
final class ChangeReading {
    /** A unit that ends because of a change; extent is null when it is dissolved. */
    record Use(int index, String field, MapFact unit, Extent extent) {}

    /** A unit that goes on; what is null stays. */
    record Edit(
            int index,
            String field,
            MapFact unit,
            String code,
            String kind,
            String name,
            String parentCode,
            String legalBasis) {}

    /** A unit that begins. */
    record Birth(int index, String field, long unitId, UnitDraft draft, String legalBasis) {}

    final List<Use> uses = new ArrayList<>();
    final List<Edit> edits = new ArrayList<>();
    final List<Birth> births = new ArrayList<>();
    final List<ChangePlan.Link> links = new ArrayList<>();
    final List<Ground> grounds = new ArrayList<>();
    private final MapFacts facts;
    private final LongSupplier unitIds;
    private final String legalBasis;

    private ChangeReading(MapFacts facts, LongSupplier unitIds, String legalBasis) {
        this.facts = facts;
        this.unitIds = unitIds;
        this.legalBasis = legalBasis;
    }

    static ChangeReading of(List<MapChange> changes, MapFacts facts, LongSupplier unitIds, String legalBasis) {
        ChangeReading reading = new ChangeReading(facts, unitIds, legalBasis);
        for (int index = 0; index < changes.size(); index++) {
            reading.read(index, "changes[" + index + "].", changes.get(index));
        }
        return reading;
    }

    private void read(int index, String path, MapChange change) {
        switch (change.kind()) {
            case MERGE -> merge(index, path, change);
            case SPLIT -> split(index, path, change);
            case CREATE -> birth(index, path + "targets[0].", change.targets().get(0), change);
            case DISSOLVE ->
                before(change.code(), path + "code").ifPresent(unit -> use(index, path + "code", unit, null));
            default ->
                before(change.code(), path + "code").ifPresent(unit -> edits.add(edit(index, path, unit, change)));
        }
    }

    private void merge(int index, String path, MapChange change) {
        UnitDraft draft = change.targets().get(0);
        UnitShare first = change.sources().get(0);
        if (change.sources().size() == 1 && first.extent() == Extent.WHOLE) {
            Optional<MapFact> unit = before(first.code(), path + "sources[0].code");
            if (unit.isEmpty() || unit.get().state().level() == draft.level()) {
                unit.ifPresent(same -> goOn(index, path, same, draft, change));
                return;
            }
        }
        Birth birth = birth(index, path + "targets[0].", draft, change);
        for (int source = 0; source < change.sources().size(); source++) {
            UnitShare share = change.sources().get(source);
            String field = path + "sources[" + source + "].code";
            before(share.code(), field).ifPresent(unit -> give(unit, field, share.extent(), birth));
        }
    }

    private void goOn(int index, String path, MapFact unit, UnitDraft draft, MapChange change) {
        edits.add(new Edit(
                index,
                path + "targets[0].",
                unit,
                draft.code(),
                draft.kind(),
                draft.name(),
                draft.parentCode(),
                basisOf(change)));
        links.add(new ChangePlan.Link(
                index, unit.unitId(), unit.state().code(), unit.unitId(), draft.code(), Extent.WHOLE));
    }

    private void split(int index, String path, MapChange change) {
        Optional<MapFact> unit = before(change.code(), path + "code");
        for (int target = 0; target < change.targets().size(); target++) {
            String field = path + "targets[" + target + "].";
            Birth birth = birth(index, field, change.targets().get(target), change);
            unit.ifPresent(whole -> give(whole, path + "code", Extent.PART, birth));
        }
    }

    private void give(MapFact unit, String field, Extent extent, Birth birth) {
        use(birth.index(), field, unit, extent);
        links.add(new ChangePlan.Link(
                birth.index(),
                unit.unitId(),
                unit.state().code(),
                birth.unitId(),
                birth.draft().code(),
                extent));
    }

    private void use(int index, String field, MapFact unit, Extent extent) {
        uses.add(new Use(index, field, unit, extent));
    }

    private Birth birth(int index, String field, UnitDraft draft, MapChange change) {
        Birth birth = new Birth(index, field, unitIds.getAsLong(), draft, basisOf(change));
        births.add(birth);
        return birth;
    }

    private Edit edit(int index, String path, MapFact unit, MapChange change) {
        String name = change.name();
        if (change.kind() == ChangeKind.CHANGE_KIND && name == null) {
            UnitState state = unit.state();
            name = KindWords.rename(state.name(), state.kind(), change.unitKind());
        }
        return new Edit(index, path, unit, null, change.unitKind(), name, change.parentCode(), basisOf(change));
    }

    private String basisOf(MapChange change) {
        return change.legalBasis() == null ? legalBasis : change.legalBasis();
    }

    private Optional<MapFact> before(String code, String field) {
        Optional<MapFact> unit = facts.holderBefore(code);
        if (unit.isEmpty()) {
            grounds.add(Ground.of(
                    MapGround.NO_UNIT_BEFORE, field, null, code, facts.day().minusDays(1)));
        }
        return unit;
    }
}
