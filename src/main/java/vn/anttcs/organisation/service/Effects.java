package vn.anttcs.organisation.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.organisation.api.ChangeEffect;
import vn.anttcs.organisation.api.EffectKind;
import vn.anttcs.organisation.api.EffectSubject;
import vn.anttcs.organisation.api.UnitAttributeName;
import vn.anttcs.organisation.persistence.MapWriter;
import vn.anttcs.organisation.rule.ChangePlan;
import vn.anttcs.organisation.rule.UnitState;
import vn.anttcs.platform.persistence.Recording;

/** What a plan does, in the words of the contracts and for the ports. */
final class Effects {
    private Effects() {}

    /** The effects on the map itself: ended, created, changed units, and attributes that somebody must decide anew. */
    static List<ChangeEffect> of(ChangePlan plan, LocalDate day, List<MapWriter.EndedAttribute> attributes) {
        Map<Long, List<ChangePlan.Link>> links =
                plan.links().stream().collect(Collectors.groupingBy(ChangePlan.Link::oldUnitId));
        List<ChangeEffect> effects = new ArrayList<>();
        plan.ended().forEach(end -> ended(end, links.getOrDefault(end.row().unitId(), List.of()), effects));
        plan.created().forEach(unit -> effects.add(unit(EffectKind.CREATED, unit.changeIndex(), unit.state(), null)));
        plan.changed().stream()
                .filter(change -> change.period().from().equals(day))
                .forEach(change -> effects.add(changed(change)));
        effects.addAll(work(plan, attributes));
        return effects;
    }

    private static void ended(ChangePlan.Ended end, List<ChangePlan.Link> links, List<ChangeEffect> effects) {
        UnitState state = end.row().state();
        if (links.isEmpty()) {
            effects.add(unit(EffectKind.ENDED, end.changeIndex(), state, null));
        }
        links.forEach(link -> effects.add(new ChangeEffect(
                EffectKind.ENDED,
                EffectSubject.UNIT,
                link.changeIndex(),
                state.code(),
                state.name(),
                link.newCode(),
                link.extent(),
                null)));
    }

    private static ChangeEffect changed(ChangePlan.Changed change) {
        return new ChangeEffect(
                EffectKind.CHANGED,
                EffectSubject.UNIT,
                change.changeIndex(),
                change.row().state().code(),
                change.state().name(),
                change.state().code(),
                null,
                null);
    }

    private static ChangeEffect unit(EffectKind kind, int index, UnitState state, String toCode) {
        return new ChangeEffect(kind, EffectSubject.UNIT, index, state.code(), state.name(), toCode, null, null);
    }

    private static List<ChangeEffect> work(ChangePlan plan, List<MapWriter.EndedAttribute> attributes) {
        Map<Long, String> codes = new HashMap<>();
        plan.ended()
                .forEach(end -> codes.put(end.row().unitId(), end.row().state().code()));
        return attributes.stream()
                .filter(ended -> UnitAttributeName.valueOf(ended.attribute()).isDecided())
                .map(ended -> ChangeEffect.work(
                        EffectSubject.ATTRIBUTE, codes.get(ended.unitId()), ended.attribute(), "ATTRIBUTE_TO_DECIDE"))
                .toList();
    }

    /** What the ports are told. */
    static ChangeApplied applied(ChangePlan plan, LocalDate day, Recording recording) {
        List<ChangeApplied.Step> steps = plan.links().stream()
                .filter(link -> link.oldUnitId() != link.newUnitId())
                .map(link -> new ChangeApplied.Step(
                        link.oldUnitId(), link.oldCode(), link.newUnitId(), link.newCode(), link.extent()))
                .toList();
        Set<Long> succeeded = steps.stream().map(ChangeApplied.Step::oldUnitId).collect(Collectors.toSet());
        List<Long> dissolved = plan.ended().stream()
                .map(end -> end.row().unitId())
                .filter(unit -> !succeeded.contains(unit))
                .toList();
        return new ChangeApplied(day, recording, steps, dissolved);
    }
}
