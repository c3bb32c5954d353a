package vn.anttcs.organisation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.organisation.api.ListPredecessors;
import vn.anttcs.organisation.api.ListSuccessors;
import vn.anttcs.organisation.api.RelatedUnit;
import vn.anttcs.organisation.api.RelatedUnits;
import vn.anttcs.organisation.api.Resolution;
import vn.anttcs.organisation.api.ResolveCode;
import vn.anttcs.organisation.persistence.LineageRows;
import vn.anttcs.organisation.persistence.LineageStep;
import vn.anttcs.organisation.persistence.UnitRow;
import vn.anttcs.organisation.persistence.UnitRows;
import vn.anttcs.platform.persistence.ReadTime;

/** Quan hệ kế thừa đơn vị hành chính: what a unit became, what it was made of, what an old code means. */
@Stateless
public class UnitLineage {
    @Inject
    private UnitViews views;

    @Inject
    private UnitRows units;

    @Inject
    private LineageRows lineage;

    @Inject
    private Descent descent;

    /** Who received the territory of a unit. */
    @Operation(value = "listSuccessors", right = Right.MAP_READ, territory = Territory.OPEN)
    public RelatedUnits listSuccessors(ListSuccessors query) {
        UnitViews.Meaning meaning = views.meaningOf(query.code(), query.validOn(), query.knownOn());
        ReadTime time = meaning.time();
        List<LineageStep> steps = oneChange(lineage.forward(meaning.unit().unitId(), time.validOn(), time.knownOn()));
        return related(steps, LineageStep::newUnitId, 0, time);
    }

    /** Of whom a unit received its territory. */
    @Operation(value = "listPredecessors", right = Right.MAP_READ, territory = Territory.OPEN)
    public RelatedUnits listPredecessors(ListPredecessors query) {
        UnitViews.Meaning meaning = views.meaningOf(query.code(), query.validOn(), query.knownOn());
        ReadTime time = meaning.time();
        List<LineageStep> steps = oneChange(lineage.back(meaning.unit().unitId(), time.validOn(), time.knownOn()));
        return related(steps, LineageStep::oldUnitId, 1, time);
    }

    /** What a code meant and what became of it. */
    @Operation(value = "resolveCode", right = Right.MAP_READ, territory = Territory.OPEN)
    public Resolution resolveCode(ResolveCode query) {
        UnitViews.Meaning meaning = views.meaningOf(query.code(), query.validOn(), query.knownOn());
        List<RelatedUnit> today = descent.today(meaning.unit(), meaning.time());
        return new Resolution(
                query.code(),
                meaning.time().validOn(),
                views.view(meaning.unit(), meaning.time()),
                descent.existsToday(meaning.unit(), meaning.time()),
                today,
                meaning.time().knownOn());
    }

    /** The steps of the nearest change only. */
    private static List<LineageStep> oneChange(List<LineageStep> steps) {
        return steps.stream()
                .filter(step -> step.effectiveOn().equals(steps.get(0).effectiveOn()))
                .toList();
    }

    private RelatedUnits related(
            List<LineageStep> steps, Function<LineageStep, Long> other, int daysBefore, ReadTime time) {
        List<RelatedUnit> items = new ArrayList<>();
        if (!steps.isEmpty()) {
            LocalDate day = steps.get(0).effectiveOn().minusDays(daysBefore);
            ReadTime then = new ReadTime(day, time.knownOn());
            Map<Long, UnitRow> found = units.findAll(steps.stream().map(other).toList(), then);
            for (LineageStep step : steps) {
                UnitRow row = found.get(other.apply(step));
                items.add(RelatedUnit.of(views.view(row, then), step.extent(), step.effectiveOn(), step.changeSetNo()));
            }
        }
        return new RelatedUnits(items, time.knownOn());
    }
}
