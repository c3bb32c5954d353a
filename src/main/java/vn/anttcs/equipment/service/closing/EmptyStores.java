package vn.anttcs.equipment.service.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.loan.OutingRows;
import vn.anttcs.equipment.persistence.register.Behind;
import vn.anttcs.equipment.persistence.register.MovementPages;
import vn.anttcs.equipment.persistence.stocktake.TakeRows;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.stocktake.StocktakeGround;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.ReadTime;

/** Whether a store has nothing, nothing of it is away, and nobody is counting it. */
@ApplicationScoped
public class EmptyStores {
    private CustodyRows custody;
    private MovementPages movements;
    private OutingRows outings;
    private TakeRows takes;

    protected EmptyStores() {}

    @Inject
    public EmptyStores(CustodyRows custody, MovementPages movements, OutingRows outings, TakeRows takes) {
        this.custody = custody;
        this.movements = movements;
        this.outings = outings;
        this.takes = takes;
    }

    /** Refuses a store that is not empty, or is used from a day on; by all that is recorded. */
    void refuseUsed(Holder store, LocalDate closedFrom) {
        long lines = custody.balances(store, new ReadTime(closedFrom.minusDays(1), Dated.OPEN))
                .size();
        if (lines > 0) {
            throw Refusal.refused(
                    EquipmentGround.EQUIPMENT_STORE_NOT_EMPTY.name(), "closedFrom", String.valueOf(lines));
        }
        List<Behind> later = movements.behind(
                new MovementPages.Wanted(store, null, null, closedFrom, null), Dated.OPEN, Behind.NOTHING, 1);
        if (!later.isEmpty()) {
            throw Refusal.refused(
                    EquipmentGround.EQUIPMENT_STORE_USED.name(),
                    "closedFrom",
                    later.get(0).day().toString());
        }
        outings.away(store).ifPresent(number -> {
            throw Refusal.refused(EquipmentGround.EQUIPMENT_STORE_AWAY.name(), "storeNo", number);
        });
        takes.open(store).ifPresent(open -> {
            throw Refusal.refused(StocktakeGround.EQUIPMENT_COUNT_OPEN.name(), "storeNo", open.takeNo());
        });
    }
}
