package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.equipment.api.DueVehiclePaperPage;
import vn.anttcs.equipment.api.ListDueVehiclePapers;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.check.DueRule;
import vn.anttcs.equipment.rule.check.DueStatus;
import vn.anttcs.equipment.service.check.AreaHolders;
import vn.anttcs.equipment.service.check.AreaWalk;
import vn.anttcs.equipment.service.check.UnitAreas;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Lists the papers of vehicles that have run out or do so soon in a commune or a province. */
@ApplicationScoped
public class DuePaperReading {
    private static final int USUAL_DAYS = 30;
    private static final Comparator<DuePaperViews.Shown> ORDER =
            Comparator.comparingLong(DuePaperViews.Shown::unitId).thenComparing(DuePaperViews.Shown::key);

    private UnitAreas areas;
    private AreaHolders holders;
    private DuePaperFinding finding;
    private DuePaperViews views;

    protected DuePaperReading() {}

    @Inject
    public DuePaperReading(UnitAreas areas, AreaHolders holders, DuePaperFinding finding, DuePaperViews views) {
        this.areas = areas;
        this.holders = holders;
        this.finding = finding;
        this.views = views;
    }

    DueVehiclePaperPage page(ListDueVehiclePapers query, Optional<Cursor> cursor, ReadTime time) {
        int limit = Cursor.limit(query.limit());
        long afterUnit = cursor.map(last -> last.number(0)).orElse(Long.MIN_VALUE);
        String afterKey = cursor.map(last -> last.key(1)).orElse("");
        List<DuePaperViews.Shown> page = AreaWalk.along(
                areas.within(query.unitCode(), time, afterUnit),
                limit + 1,
                units -> views.shown(due(units, query, time), time).stream()
                        .filter(one -> one.unitId() > afterUnit || one.key().compareTo(afterKey) > 0)
                        .sorted(ORDER)
                        .toList());
        return new DueVehiclePaperPage(
                page.stream().limit(limit).map(DuePaperViews.Shown::view).toList(),
                Cursor.next(page, limit, time, one -> List.of(one.unitId(), one.key())),
                time.knownOn());
    }

    private List<DuePaperViews.Due> due(List<Long> units, ListDueVehiclePapers query, ReadTime time) {
        int soon = query.withinDays() == null ? USUAL_DAYS : query.withinDays();
        Map<Holder, Long> there = holders.of(units, time);
        List<DuePaperViews.Due> due = new ArrayList<>();
        for (DuePaperFinding.Line line : finding.of(there.keySet(), query.kindCode(), time)) {
            Optional<DueStatus> status = DueRule.status(line.lastDay(), time.validOn(), soon);
            status.ifPresent(one ->
                    due.add(new DuePaperViews.Due(there.get(line.account().holder()), line, one)));
        }
        return due;
    }
}
