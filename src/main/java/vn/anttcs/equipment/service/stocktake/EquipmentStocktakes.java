package vn.anttcs.equipment.service.stocktake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.DecideStocktake;
import vn.anttcs.equipment.api.GetStocktake;
import vn.anttcs.equipment.api.ListStocktakes;
import vn.anttcs.equipment.api.RecordStocktakeCounts;
import vn.anttcs.equipment.api.StartStocktake;
import vn.anttcs.equipment.api.Stocktake;
import vn.anttcs.equipment.api.StocktakePage;

/** Kiểm kê: counted by some, decided by somebody else, and carried through the ledger of custody. */
@Stateless
public class EquipmentStocktakes {
    @Inject
    private StocktakeCounting counting;

    @Inject
    private StocktakeDeciding deciding;

    @Inject
    private StocktakeReading reading;

    @Inject
    private StocktakeViews views;

    /** Begins to count what a holder has, against the books of a day as they are known now. */
    @Operation(
            value = "startStocktake",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public Stocktake startStocktake(StartStocktake command) {
        return now(counting.start(command));
    }

    /** Takes down what was counted. */
    @Operation(
            value = "recordStocktakeCounts",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public Stocktake recordStocktakeCounts(RecordStocktakeCounts command) {
        return now(counting.count(command));
    }

    /** Brings the books to the count, or ends it without. */
    @Operation(
            value = "decideStocktake",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "holder.storeNo",
            teams = "holder.teamCode",
            members = "holder.memberNo",
            write = true)
    public Stocktake decideStocktake(DecideStocktake command) {
        return now(deciding.decide(command));
    }

    private Stocktake now(StocktakeBook.Noted noted) {
        return views.view(noted.take(), noted.recordedAt());
    }

    /** One stock-taking with what the books say and what was counted; seen by those who see whose holdings are counted. */
    @Operation(value = "getStocktake", right = Right.EQUIPMENT_READ, territory = Territory.FILTERED)
    public Stocktake getStocktake(GetStocktake query) {
        return reading.get(query);
    }

    /** The stock-takings of a holder, the newest day first. */
    @Operation(
            value = "listStocktakes",
            right = Right.EQUIPMENT_READ,
            equipmentStores = "storeNo",
            teams = "teamCode",
            members = "memberNo")
    public StocktakePage listStocktakes(ListStocktakes query) {
        return reading.page(query);
    }
}
