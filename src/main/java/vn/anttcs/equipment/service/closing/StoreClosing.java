package vn.anttcs.equipment.service.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.api.CloseEquipmentStore;
import vn.anttcs.equipment.persistence.StoreAnchor;
import vn.anttcs.equipment.persistence.StoreRows;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.service.CustodyLedger;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/**
 * Closes stores. The store is locked as a giver, and what it has is looked at after the stamp: whoever brings something in
 * looks whether it is open after his own, so of the two the later one sees the other.
 */
@ApplicationScoped
public class StoreClosing {
    private StoreRows stores;
    private EmptyStores empty;
    private DatedRows rows;
    private CustodyLedger ledger;
    private EquipmentStamp stamps;

    protected StoreClosing() {}

    @Inject
    public StoreClosing(
            StoreRows stores, EmptyStores empty, DatedRows rows, CustodyLedger ledger, EquipmentStamp stamps) {
        this.stores = stores;
        this.empty = empty;
        this.rows = rows;
        this.ledger = ledger;
        this.stamps = stamps;
    }

    /** Closes a store; its anchor with the new version. */
    public StoreAnchor close(CloseEquipmentStore command) {
        if (command.closedFrom().isAfter(stamps.today())) {
            throw Refusal.refused(
                    EquipmentGround.EQUIPMENT_DAY_IN_FUTURE.name(),
                    "closedFrom",
                    command.closedFrom().toString());
        }
        StoreAnchor store =
                stores.lock(command.storeNo()).orElseThrow(() -> Refusal.notFound("storeNo", command.storeNo()));
        if (command.version() != null && command.version() != store.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        Holder holder = new Holder(HolderKind.STORE, store.id());
        ledger.lock(List.of(holder));
        refuseClosed(store, command.closedFrom());
        Recording recording = recording(command.decision());
        empty.refuseUsed(holder, command.closedFrom());
        rows.clear(StoreRows.FACTS, store.id(), null, DateRange.from(command.closedFrom()), recording);
        return stores.raise(store);
    }

    private Recording recording(Decision decision) {
        Long id = stamps.stored(decision);
        return new Recording(stamps.stamp(), id);
    }

    /** It must have been open on the day before, and on the day. */
    private void refuseClosed(StoreAnchor store, LocalDate closedFrom) {
        boolean open = rows.find(StoreRows.FACTS, store.id(), stamps.on(closedFrom))
                .filter(fact -> fact.valid().from().isBefore(closedFrom))
                .isPresent();
        if (!open) {
            throw Refusal.refused(
                    EquipmentGround.EQUIPMENT_NO_STORE_ON_DAY.name(),
                    "closedFrom",
                    store.storeNo(),
                    closedFrom.toString());
        }
    }
}
