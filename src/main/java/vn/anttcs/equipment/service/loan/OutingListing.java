package vn.anttcs.equipment.service.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.anttcs.equipment.api.EquipmentLoanPage;
import vn.anttcs.equipment.api.EquipmentRepairPage;
import vn.anttcs.equipment.api.ListEquipmentLoans;
import vn.anttcs.equipment.api.ListEquipmentRepairs;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Lists loans and repairs of a holder, or within a unit, by how they stood at two times. */
@ApplicationScoped
public class OutingListing {
    private OutingHolders holders;
    private OutingAreas areas;
    private KindRows kinds;
    private OutingViews views;
    private Clockwork clockwork;

    protected OutingListing() {}

    @Inject
    public OutingListing(
            OutingHolders holders, OutingAreas areas, KindRows kinds, OutingViews views, Clockwork clockwork) {
        this.holders = holders;
        this.areas = areas;
        this.kinds = kinds;
        this.views = views;
        this.clockwork = clockwork;
    }

    EquipmentLoanPage loans(ListEquipmentLoans query) {
        int limit = Cursor.limit(query.limit());
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        List<Keyed> found = found(OutingQuery.of(query, limit + 1), cursor, time);
        return new EquipmentLoanPage(
                views.loans(rows(found, limit), time), Cursor.next(found, limit, time, Keyed::key), time.knownOn());
    }

    EquipmentRepairPage repairs(ListEquipmentRepairs query) {
        int limit = Cursor.limit(query.limit());
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        List<Keyed> found = found(OutingQuery.of(query, limit + 1), cursor, time);
        return new EquipmentRepairPage(
                views.repairs(rows(found, limit), time), Cursor.next(found, limit, time, Keyed::key), time.knownOn());
    }

    private static List<OutingRow> rows(List<Keyed> found, int limit) {
        return found.stream().limit(limit).map(Keyed::row).toList();
    }

    private List<Keyed> found(OutingQuery query, Optional<Cursor> cursor, ReadTime time) {
        Long kind = query.kindCode() == null
                ? null
                : Long.valueOf(kinds.find(query.kindCode())
                        .orElseThrow(() -> Refusal.notFound("kindCode", query.kindCode()))
                        .id());
        return query.unitCode() == null
                ? holders.page(query, kind, cursor, time)
                : areas.page(query, kind, cursor, time);
    }
}
