package vn.anttcs.equipment.service.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentLoan;
import vn.anttcs.equipment.api.EquipmentLoanPage;
import vn.anttcs.equipment.api.EquipmentRepair;
import vn.anttcs.equipment.api.EquipmentRepairPage;
import vn.anttcs.equipment.api.ListEquipmentLoans;
import vn.anttcs.equipment.api.ListEquipmentRepairs;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.persistence.loan.OutingRows;
import vn.anttcs.equipment.persistence.register.Behind;
import vn.anttcs.equipment.rule.loan.LoanSide;
import vn.anttcs.equipment.rule.loan.OutingSort;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.equipment.service.register.RegisterDays;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Lists loans and repairs of a holder, the newest first, by how they stood at two times. */
@ApplicationScoped
public class OutingListing {
    private OutingRows rows;
    private Holders holders;
    private OutingViews views;
    private Clockwork clockwork;

    protected OutingListing() {}

    @Inject
    public OutingListing(OutingRows rows, Holders holders, OutingViews views, Clockwork clockwork) {
        this.rows = rows;
        this.holders = holders;
        this.views = views;
        this.clockwork = clockwork;
    }

    private record Shown<T>(OutingRow row, T view) {
        private List<Object> key() {
            return new Behind(row.businessDay(), row.recordedAt(), row.id()).key();
        }
    }

    EquipmentLoanPage loans(ListEquipmentLoans query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        EquipmentHolder named = new EquipmentHolder(query.storeNo(), query.teamCode(), query.memberNo());
        List<Shown<EquipmentLoan>> found = found(
                new OutingRows.Wanted(OutingSort.LOAN, holders.of(named, ""), query.side()),
                RegisterDays.behind(cursor),
                limit + 1,
                time,
                step -> shown(step, views.loans(step, time)).stream()
                        .filter(one -> query.status() == null || one.view().status() == query.status())
                        .toList());
        return new EquipmentLoanPage(
                found.stream().limit(limit).map(Shown::view).toList(),
                Cursor.next(found, limit, time, Shown::key),
                time.knownOn());
    }

    EquipmentRepairPage repairs(ListEquipmentRepairs query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        EquipmentHolder named = new EquipmentHolder(query.storeNo(), query.teamCode(), query.memberNo());
        List<Shown<EquipmentRepair>> found = found(
                new OutingRows.Wanted(OutingSort.REPAIR, holders.of(named, ""), LoanSide.LENDER),
                RegisterDays.behind(cursor),
                limit + 1,
                time,
                step -> shown(step, views.repairs(step, time)).stream()
                        .filter(one -> query.status() == null || one.view().status() == query.status())
                        .toList());
        return new EquipmentRepairPage(
                found.stream().limit(limit).map(Shown::view).toList(),
                Cursor.next(found, limit, time, Shown::key),
                time.knownOn());
    }

    private static <T> List<Shown<T>> shown(List<OutingRow> step, List<T> views) {
        List<Shown<T>> shown = new ArrayList<>();
        for (int index = 0; index < step.size(); index++) {
            shown.add(new Shown<>(step.get(index), views.get(index)));
        }
        return shown;
    }

    /** So many that are wanted, walking along until there are enough. */
    private <T> List<Shown<T>> found(
            OutingRows.Wanted wanted,
            Behind start,
            int most,
            ReadTime time,
            Function<List<OutingRow>, List<Shown<T>>> filter) {
        List<Shown<T>> found = new ArrayList<>();
        Behind last = start;
        while (true) {
            List<OutingRow> step = rows.behind(wanted, time, last, most);
            filter.apply(step).stream().limit(most - (long) found.size()).forEach(found::add);
            if (step.size() < most || found.size() == most) {
                return found;
            }
            OutingRow end = step.get(step.size() - 1);
            last = new Behind(end.businessDay(), end.recordedAt(), end.id());
        }
    }
}
