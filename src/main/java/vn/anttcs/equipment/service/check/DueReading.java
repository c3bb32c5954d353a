package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.equipment.api.EquipmentDueCheckPage;
import vn.anttcs.equipment.api.ListDueEquipmentChecks;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.check.DueRule;
import vn.anttcs.equipment.rule.check.DueStatus;
import vn.anttcs.organisation.service.CommuneReference;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/**
 * Lists what is due in a commune or a province: goes along the communes, some at a time, until a page is full, so that a
 * page costs as much as the communes that it comes from.
 */
@ApplicationScoped
public class DueReading {
    private static final Comparator<DueViews.Shown> ORDER =
            Comparator.comparingLong(DueViews.Shown::unitId).thenComparing(DueViews.Shown::key);
    private static final int FIRST_STEP = 4;
    private static final int LARGEST_STEP = 64;

    private UnitTree units;
    private CommuneReference communes;
    private AreaHolders holders;
    private DueFinding finding;
    private DueViews views;

    protected DueReading() {}

    @Inject
    public DueReading(
            UnitTree units, CommuneReference communes, AreaHolders holders, DueFinding finding, DueViews views) {
        this.units = units;
        this.communes = communes;
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
        List<Long> left = within(query.unitCode(), time).stream()
                .filter(unit -> unit >= afterUnit)
                .toList();
        List<DueViews.Shown> found = new ArrayList<>();
        int step = FIRST_STEP;
        while (!left.isEmpty() && found.size() <= limit) {
            List<Long> chunk = left.subList(0, Math.min(left.size(), step));
            views.shown(due(chunk, query, plans, time), time.validOn()).stream()
                    .filter(one -> one.unitId() > afterUnit || one.key().compareTo(afterKey) > 0)
                    .sorted(ORDER)
                    .forEach(found::add);
            left = left.subList(chunk.size(), left.size());
            step = Math.min(LARGEST_STEP, step * 4);
        }
        List<DueViews.Shown> page = found.subList(0, Math.min(found.size(), limit + 1));
        return new EquipmentDueCheckPage(
                page.stream().limit(limit).map(DueViews.Shown::view).toList(),
                Cursor.next(page, limit, time, one -> List.of(one.unitId(), one.key())),
                time.knownOn());
    }

    /** The communes of the unit and the unit itself, whose own stores count too. */
    private List<Long> within(String unitCode, ReadTime time) {
        Set<Long> within = new TreeSet<>(communes.within(unitCode, time));
        units.byCode(unitCode).ifPresent(within::add);
        return List.copyOf(within);
    }

    private List<DueViews.Due> due(
            List<Long> chunk,
            ListDueEquipmentChecks query,
            Map<Long, List<KnownCheckPlans.Plan>> plans,
            ReadTime time) {
        Map<Holder, Long> there = holders.of(chunk, time);
        List<DueViews.Due> due = new ArrayList<>();
        for (DueFinding.Line line : finding.of(there.keySet(), plans, time)) {
            int soon = query.withinDays() == null ? line.plan().fact().warnDays() : query.withinDays();
            Optional<DueStatus> status = DueRule.status(line.due(), time.validOn(), soon);
            if (status.isPresent() && (query.status() == null || query.status() == status.get())) {
                due.add(new DueViews.Due(there.get(line.account().holder()), line, status.get()));
            }
        }
        return due;
    }
}
