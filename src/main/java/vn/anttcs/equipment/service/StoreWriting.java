package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.anttcs.equipment.api.ListEquipmentStores;
import vn.anttcs.equipment.persistence.StoreAnchor;
import vn.anttcs.equipment.persistence.StoreFact;
import vn.anttcs.equipment.persistence.StoreRows;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Writes what holds of stores, and gives the times at which they are read. */
@ApplicationScoped
public class StoreWriting {
    private DatedRows rows;
    private EquipmentStamp stamps;
    private Clockwork clockwork;

    protected StoreWriting() {}

    @Inject
    public StoreWriting(DatedRows rows, EquipmentStamp stamps, Clockwork clockwork) {
        this.rows = rows;
        this.stamps = stamps;
        this.clockwork = clockwork;
    }

    Recording recording(Decision decision) {
        Long id = stamps.stored(decision);
        return new Recording(stamps.stamp(), id);
    }

    void put(StoreAnchor store, DateRange days, StoreFact fact, Recording recording) {
        rows.put(StoreRows.FACTS, store.id(), days, fact, recording);
    }

    ReadTime on(LocalDate day) {
        return stamps.on(day);
    }

    ReadTime time(ListEquipmentStores query, Optional<Cursor> cursor) {
        return clockwork.readTime(query.validOn(), query.knownOn(), cursor);
    }

    Decision decision(Long decisionId) {
        return stamps.decision(decisionId);
    }
}
