package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.equipment.api.FuelUsePage;
import vn.anttcs.equipment.api.ListFuelUse;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.service.check.AreaHolders;
import vn.anttcs.equipment.service.check.AreaWalk;
import vn.anttcs.equipment.service.check.UnitAreas;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Lists the use of fuel in a commune or a province in a month. */
@ApplicationScoped
public class FuelReading {
    private static final Comparator<FuelViews.Shown> ORDER =
            Comparator.comparingLong(FuelViews.Shown::unitId).thenComparing(FuelViews.Shown::key);

    private UnitAreas areas;
    private AreaHolders holders;
    private KnownFuel known;
    private FuelFinding finding;
    private FuelViews views;

    protected FuelReading() {}

    @Inject
    public FuelReading(UnitAreas areas, AreaHolders holders, KnownFuel known, FuelFinding finding, FuelViews views) {
        this.areas = areas;
        this.holders = holders;
        this.known = known;
        this.finding = finding;
        this.views = views;
    }

    /** A page, at the two times of the last day of the month. */
    FuelUsePage page(ListFuelUse query, Optional<Cursor> cursor, ReadTime time) {
        int limit = Cursor.limit(query.limit());
        long afterUnit = cursor.map(last -> last.number(0)).orElse(Long.MIN_VALUE);
        String afterKey = cursor.map(last -> last.key(1)).orElse("");
        KnownFuel.Book book = known.on(time);
        List<FuelViews.Shown> page = AreaWalk.along(
                areas.within(query.unitCode(), time, afterUnit),
                limit + 1,
                units -> found(units, query, book, time).stream()
                        .filter(one -> one.unitId() > afterUnit || one.key().compareTo(afterKey) > 0)
                        .filter(one -> !Boolean.TRUE.equals(query.unexplained())
                                || one.view().unexplained())
                        .sorted(ORDER)
                        .toList());
        return new FuelUsePage(
                page.stream().limit(limit).map(FuelViews.Shown::view).toList(),
                Cursor.next(page, limit, time, one -> List.of(one.unitId(), one.key())),
                time.knownOn());
    }

    private List<FuelViews.Shown> found(List<Long> units, ListFuelUse query, KnownFuel.Book book, ReadTime time) {
        Map<Holder, Long> there = new HashMap<>(holders.of(units, time));
        if (query.teamCode() != null) {
            Holder team = views.team(query.teamCode());
            there.keySet().removeIf(holder -> !holder.equals(team));
        }
        return views.shown(there, finding.of(there.keySet(), book, time), book, time);
    }
}
