package vn.anttcs.equipment.service.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.access.service.Territories;
import vn.anttcs.equipment.api.DecideStocktake;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.StartStocktake;
import vn.anttcs.equipment.persistence.stocktake.CountRows;
import vn.anttcs.equipment.persistence.stocktake.TakeRow;
import vn.anttcs.equipment.persistence.stocktake.TakeRows;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.stocktake.StocktakeGround;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;

/** Finds, locks and keeps stock-takings. */
@ApplicationScoped
public class StocktakeBook {
    private TakeRows rows;
    private CountRows counts;
    private Holders holders;
    private Territories territories;
    private EquipmentStamp stamps;

    protected StocktakeBook() {}

    @Inject
    public StocktakeBook(
            TakeRows rows, CountRows counts, Holders holders, Territories territories, EquipmentStamp stamps) {
        this.rows = rows;
        this.counts = counts;
        this.holders = holders;
        this.territories = territories;
        this.stamps = stamps;
    }

    Holder holder(EquipmentHolder named) {
        return holders.of(named, "holder");
    }

    /** Refuses a count of a day to come. */
    void refuseFuture(LocalDate countedOn) {
        if (countedOn.isAfter(stamps.today())) {
            throw Refusal.refused(EquipmentGround.EQUIPMENT_DAY_IN_FUTURE.name(), "countedOn", countedOn.toString());
        }
    }

    /** Begins a stock-taking of a holder that is locked: one at a time, and none before one that was approved. */
    TakeRow begin(Holder holder, StartStocktake command) {
        rows.open(holder).ifPresent(open -> {
            throw Refusal.refused(StocktakeGround.EQUIPMENT_COUNT_OPEN.name(), "holder", open.takeNo());
        });
        rows.lastApproved(holder)
                .filter(last -> command.countedOn().isBefore(last))
                .ifPresent(last -> {
                    throw Refusal.refused(StocktakeGround.EQUIPMENT_COUNT_EARLIER.name(), "countedOn", last.toString());
                });
        return rows.add(new TakeRow(
                0, null, holder, command.countedOn(), territories.callerName(), command.reason(), stamps.stamp(), 1));
    }

    /** The stock-taking, locked until commit; refused when it has ended, or the version is another. */
    TakeRow lock(EquipmentHolder named, String takeNo, Long version) {
        Holder holder = holder(named);
        TakeRow take = rows.lock(takeNo)
                .filter(row -> row.holder().equals(holder))
                .orElseThrow(() -> Refusal.notFound("takeNo", takeNo));
        if (version != null && version != take.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        if (!counts.ends(List.of(take.id()), Dated.OPEN).isEmpty()) {
            throw Refusal.refused(StocktakeGround.EQUIPMENT_COUNT_ENDED.name(), "takeNo", takeNo);
        }
        return take;
    }

    /** Adds what was counted, and gives the stock-taking as it stands then. */
    Noted count(TakeRow take, List<TakeRow.Count> said) {
        Instant stamp = stamps.stamp();
        counts.add(
                take.id(),
                said.stream()
                        .map(count -> new TakeRow.Count(
                                count.kindId(),
                                count.size(),
                                count.lotNo(),
                                count.serialNo(),
                                count.state(),
                                count.counted(),
                                count.reason(),
                                territories.callerName(),
                                stamp))
                        .toList());
        return noted(take, stamp);
    }

    /** Refuses a caller who has counted. */
    void refuseCounter(TakeRow take) {
        String caller = territories.callerName();
        if (counts.of(take.id(), Dated.OPEN).stream()
                .anyMatch(count -> count.countedBy().equals(caller))) {
            throw Refusal.refused(StocktakeGround.EQUIPMENT_COUNT_SECOND_PERSON.name(), null, caller);
        }
    }

    /** Ends a stock-taking with the movements that followed, and gives it as it stands then. */
    Noted end(TakeRow take, DecideStocktake command, List<EquipmentMovement> movements) {
        Long decision = stamps.stored(command.decision());
        Instant stamp = movements.isEmpty()
                ? stamps.stamp()
                : movements.get(movements.size() - 1).recordedAt();
        counts.end(
                take.id(),
                new TakeRow.End(command.outcome(), territories.callerName(), command.reason(), decision, stamp),
                movements.stream().map(EquipmentMovement::movementNo).toList());
        return noted(take, stamp);
    }

    /** A stock-taking, and the recorded time of what was just done with it. */
    record Noted(TakeRow take, Instant recordedAt) {}

    private Noted noted(TakeRow take, Instant stamp) {
        rows.raise(take.id());
        return new Noted(rows.find(take.takeNo()).orElseThrow(), stamp);
    }
}
