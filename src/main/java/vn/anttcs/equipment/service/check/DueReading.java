package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.equipment.api.EquipmentDueCheckPage;
import vn.anttcs.equipment.api.ListDueEquipmentChecks;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.check.DueStatus;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Lists what is due in a commune or a province. */
@ApplicationScoped
public class DueReading {
    private static final Comparator<DueViews.Shown> ORDER =
            Comparator.comparingLong(DueViews.Shown::unitId).thenComparing(DueViews.Shown::key);

    private UnitAreas areas;
    private AreaHolders holders;
    private DueFinding finding;
    private DueViews views;

    protected DueReading() {}

    @Inject
    public DueReading(UnitAreas areas, AreaHolders holders, DueFinding finding, DueViews views) {
        this.areas = areas;
        this.holders = holders;
        this.finding = finding;
        this.views = views;
    }

    /** A page, for plans by internal id of their kind. */
    EquipmentDueCheckPage page(
            ListDueEquipmentChecks query,
            Map<Long, List<KnownCheckPlans.Plan>> plans,
            Optional<Cursor> cursor,
            ReadTime time) {
        int limit = Cursor.limit(query.limit());
        long afterUnit = cursor.map(last -> last.number(0)).orElse(Long.MIN_VALUE);
        String afterKey = cursor.map(last -> last.key(1)).orElse("");
        List<DueViews.Shown> page = AreaWalk.along(
                areas.within(query.unitCode(), time, afterUnit),
                limit + 1,
                units -> views.shown(due(units, query, plans, time), time.validOn()).stream()
                        .filter(one -> one.unitId() > afterUnit || one.key().compareTo(afterKey) > 0)
                        .sorted(ORDER)
                        .toList());
        return new EquipmentDueCheckPage(
                page.stream().limit(limit).map(DueViews.Shown::view).toList(),
                Cursor.next(page, limit, time, one -> List.of(one.unitId(), one.key())),
                time.knownOn());
    }

    private List<DueViews.Due> due(
            List<Long> units,
            ListDueEquipmentChecks query,
            Map<Long, List<KnownCheckPlans.Plan>> plans,
            ReadTime time) {
        Map<Holder, Long> there = holders.of(units, time);
        List<DueViews.Due> due = new ArrayList<>();
        for (DueFinding.Line line : finding.of(there.keySet(), plans, time)) {
            Optional<DueStatus> status = line.status(time.validOn(), query.withinDays());
            if (status.isPresent() && (query.status() == null || query.status() == status.get())) {
                due.add(new DueViews.Due(there.get(line.account().holder()), line, status.get()));
            }
        }
        return due;
    }
}
