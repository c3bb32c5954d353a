package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.organisation.api.RelatedUnit;
import vn.anttcs.organisation.persistence.LineageRows;
import vn.anttcs.organisation.persistence.LineageStep;
import vn.anttcs.organisation.persistence.UnitRow;
import vn.anttcs.organisation.persistence.UnitRows;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ReadTime;

/** Follows the lineage of a unit from a day to today, through as many changes as there were. */
@ApplicationScoped
public class Descent {
    private UnitViews views;
    private UnitRows units;
    private LineageRows lineage;
    private Clockwork clockwork;

    private record Place(long unitId, LocalDate from, Extent extent, LineageStep step) {}

    protected Descent() {}

    @Inject
    public Descent(UnitViews views, UnitRows units, LineageRows lineage, Clockwork clockwork) {
        this.views = views;
        this.units = units;
        this.lineage = lineage;
        this.clockwork = clockwork;
    }

    /** Whether the unit that existed at the two times exists today. */
    public boolean existsToday(UnitRow unit, ReadTime time) {
        return units.findAll(List.of(unit.unitId()), today(time)).containsKey(unit.unitId());
    }

    /** The units that the territory of a unit belongs to today. */
    public List<RelatedUnit> today(UnitRow unit, ReadTime time) {
        Map<Long, Place> ends = ends(unit.unitId(), time);
        ReadTime today = today(time);
        Map<Long, UnitRow> found = units.findAll(ends.keySet(), today);
        return ends.values().stream()
                .filter(end -> found.containsKey(end.unitId()))
                .map(end -> RelatedUnit.of(
                        views.view(found.get(end.unitId()), today),
                        ends.size() == 1 ? Extent.WHOLE : end.extent(),
                        end.step() == null ? null : end.step().effectiveOn(),
                        end.step() == null ? null : end.step().changeSetNo()))
                .toList();
    }

    /** The units that hold the territory of an ended unit today, and whether each received all of it; the unit itself while it lives. */
    Map<Long, Extent> heirsOf(long unitId) {
        ReadTime now = clockwork.readTime(null, null);
        Map<Long, Extent> heirs = new LinkedHashMap<>();
        units.lifeOf(unitId, now.knownOn()).ifPresent(life -> {
            LocalDate day =
                    life.contains(now.validOn()) ? now.validOn() : life.to().minusDays(1);
            Map<Long, Place> ends = ends(unitId, new ReadTime(day, now.knownOn()));
            ends.forEach((unit, place) -> heirs.put(unit, ends.size() == 1 ? Extent.WHOLE : place.extent()));
        });
        return heirs;
    }

    /** Where every path from the unit ends; paths that meet again are one end. */
    private Map<Long, Place> ends(long unitId, ReadTime time) {
        Map<Long, Place> ends = new LinkedHashMap<>();
        Deque<Place> open = new ArrayDeque<>();
        open.add(new Place(unitId, time.validOn(), Extent.WHOLE, null));
        while (!open.isEmpty()) {
            Place place = open.poll();
            List<LineageStep> steps = lineage.forward(place.unitId(), place.from(), time.knownOn()).stream()
                    .filter(step -> !step.effectiveOn().isAfter(clockwork.today()))
                    .toList();
            if (steps.isEmpty()) {
                ends.putIfAbsent(place.unitId(), place);
            }
            steps.stream()
                    .filter(step -> step.effectiveOn().equals(steps.get(0).effectiveOn()))
                    .forEach(step -> open.add(next(place, step)));
        }
        return ends;
    }

    private static Place next(Place place, LineageStep step) {
        Extent extent = place.extent() == Extent.WHOLE ? step.extent() : Extent.PART;
        return new Place(step.newUnitId(), step.effectiveOn(), extent, step);
    }

    private ReadTime today(ReadTime time) {
        return new ReadTime(clockwork.today(), time.knownOn());
    }
}
