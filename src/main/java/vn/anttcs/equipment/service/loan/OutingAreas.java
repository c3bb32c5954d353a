package vn.anttcs.equipment.service.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.anttcs.equipment.persistence.loan.AreaOutings;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.persistence.loan.OutingRows;
import vn.anttcs.equipment.persistence.register.Behind;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.loan.LoanSide;
import vn.anttcs.equipment.rule.loan.OutingRule;
import vn.anttcs.equipment.service.check.AreaHolders;
import vn.anttcs.equipment.service.check.AreaWalk;
import vn.anttcs.equipment.service.check.UnitAreas;
import vn.anttcs.equipment.service.register.RegisterDays;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Finds loans and repairs within a commune or a province: commune by commune, and in each the newest first. */
@ApplicationScoped
public class OutingAreas {
    private UnitAreas areas;
    private AreaHolders holders;
    private AreaOutings outings;
    private OutingRows rows;

    protected OutingAreas() {}

    @Inject
    public OutingAreas(UnitAreas areas, AreaHolders holders, AreaOutings outings, OutingRows rows) {
        this.areas = areas;
        this.holders = holders;
        this.outings = outings;
        this.rows = rows;
    }

    /** A loan or repair and the unit of the holder on the side that was asked for. */
    private record Placed(long unitId, AreaOutings.Standing standing) {
        private static final Comparator<Placed> ORDER = Comparator.comparingLong(Placed::unitId)
                .thenComparing(placed -> placed.standing().place(), Behind.ORDER);

        private List<Object> key() {
            return Stream.concat(Stream.of(unitId), standing.place().key().stream())
                    .toList();
        }
    }

    /** Those behind the page before, at most so many as wanted. */
    List<Keyed> page(OutingQuery query, Long kindId, Optional<Cursor> cursor, ReadTime time) {
        Optional<Placed> last = cursor.map(
                end -> new Placed(end.number(0), new AreaOutings.Standing(null, RegisterDays.behind(end, 1), null, 0)));
        LoanSide side = query.side() == null ? LoanSide.LENDER : query.side();
        AreaOutings.Wanted wanted = new AreaOutings.Wanted(query.sort(), side, kindId);
        List<Placed> page = AreaWalk.along(
                areas.within(query.unitCode(), time, last.map(Placed::unitId).orElse(Long.MIN_VALUE)),
                query.most(),
                units -> placed(wanted, units, time)
                        .filter(one -> query.wants(OutingRule.status(
                                one.standing().dueDay(), one.standing().out(), time.validOn())))
                        .filter(one -> last.isEmpty() || Placed.ORDER.compare(one, last.get()) > 0)
                        .sorted(Placed.ORDER)
                        .toList());
        Map<Long, OutingRow> found = rows.withIds(
                page.stream().map(one -> one.standing().place().id()).toList());
        return page.stream()
                .map(one -> new Keyed(found.get(one.standing().place().id()), one.key()))
                .toList();
    }

    private Stream<Placed> placed(AreaOutings.Wanted wanted, List<Long> units, ReadTime time) {
        Map<Holder, Long> there = holders.of(units, time);
        return outings.of(wanted, there.keySet(), time).stream()
                .map(standing -> new Placed(there.get(standing.holder()), standing));
    }
}
