package vn.anttcs.equipment.service.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.equipment.api.DecideStocktake;
import vn.anttcs.equipment.api.DecidedShortage;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.persistence.stocktake.TakeRow;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.stocktake.Adjustment;
import vn.anttcs.equipment.rule.stocktake.CountLine;
import vn.anttcs.equipment.rule.stocktake.ShortageAct;
import vn.anttcs.equipment.rule.stocktake.StocktakeGround;
import vn.anttcs.equipment.rule.stocktake.StocktakeOutcome;
import vn.anttcs.equipment.rule.stocktake.StocktakeRule;
import vn.anttcs.equipment.service.CustodyLedger;
import vn.anttcs.equipment.service.register.MovementEntering;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;

/** Duyệt kiểm kê: brings the books to the count through the ledger, all of it or nothing. */
@ApplicationScoped
public class StocktakeDeciding {
    private static final Set<EquipmentCategory> USED_UP =
            EnumSet.of(EquipmentCategory.FUEL, EquipmentCategory.CONSUMABLE);

    private StocktakeBook book;
    private StocktakeSheet sheet;
    private CustodyLedger ledger;
    private AdjustmentLines adjusting;
    private MovementEntering entering;

    protected StocktakeDeciding() {}

    @Inject
    public StocktakeDeciding(
            StocktakeBook book,
            StocktakeSheet sheet,
            CustodyLedger ledger,
            AdjustmentLines adjusting,
            MovementEntering entering) {
        this.book = book;
        this.sheet = sheet;
        this.ledger = ledger;
        this.adjusting = adjusting;
        this.entering = entering;
    }

    StocktakeBook.Noted decide(DecideStocktake command) {
        TakeRow take = book.lock(command.holder(), command.takeNo(), command.version());
        if (command.outcome() == StocktakeOutcome.CANCELLED) {
            return book.end(take, command, List.of());
        }
        book.refuseCounter(take);
        ledger.lock(List.of(take.holder()));
        if (!sheet.isUnmoved(take)) {
            throw Refusal.refused(
                    StocktakeGround.EQUIPMENT_COUNT_MOVED.name(),
                    "takeNo",
                    take.countedOn().toString());
        }
        List<StocktakeSheet.Line> lines = sheet.of(take, Dated.OPEN);
        refuseUncounted(lines);
        List<CountLine> counted = lines.stream().map(StocktakeSheet.Line::line).toList();
        List<Adjustment> adjustments = StocktakeRule.adjust(counted, decided(command, lines));
        refuseTorn(adjustments, counted);
        Map<MovementAct, List<MovementEntering.Line>> postings = adjusting.postings(take.holder(), lines, adjustments);
        List<EquipmentMovement> movements = new ArrayList<>();
        postings.forEach((act, of) -> movements.add(
                entering.enter(entering.head(act, take.countedOn(), command.reason(), command.decision()), of)));
        return book.end(take, command, movements);
    }

    private static void refuseUncounted(List<StocktakeSheet.Line> lines) {
        List<StocktakeSheet.Line> uncounted =
                lines.stream().filter(line -> line.said() == null).toList();
        if (!uncounted.isEmpty()) {
            throw Refusal.refused(
                    StocktakeGround.EQUIPMENT_COUNT_MISSING.name(),
                    "takeNo",
                    String.valueOf(uncounted.size()),
                    uncounted.get(0).kind().kind().kindCode());
        }
    }

    private static Map<Integer, ShortageAct> decided(DecideStocktake command, List<StocktakeSheet.Line> lines) {
        Map<Integer, ShortageAct> decided = new HashMap<>();
        List<DecidedShortage> said = command.shortages() == null ? List.of() : command.shortages();
        for (int index = 0; index < said.size(); index++) {
            DecidedShortage shortage = said.get(index);
            int line = shortage.lineNo() - 1;
            boolean fits = line < lines.size()
                    && lines.get(line).line().difference() < 0
                    && fits(shortage.act(), lines.get(line))
                    && decided.put(line, shortage.act()) == null;
            if (!fits) {
                throw Refusal.refused(
                        StocktakeGround.EQUIPMENT_COUNT_LINE.name(),
                        "shortages[" + index + "].lineNo",
                        shortage.lineNo().toString());
            }
        }
        return decided;
    }

    private static boolean fits(ShortageAct act, StocktakeSheet.Line line) {
        return act.act().takes(line.line().state())
                && (act != ShortageAct.CONSUME
                        || USED_UP.contains(line.kind().fact().category()));
    }

    private static void refuseTorn(List<Adjustment> adjustments, List<CountLine> counted) {
        counted.stream()
                .filter(line -> StocktakeRule.isTorn(adjustments, line, counted))
                .findFirst()
                .ifPresent(line -> {
                    throw Refusal.refused(
                            StocktakeGround.EQUIPMENT_COUNT_STATE.name(),
                            "takeNo",
                            line.thing().serialNo());
                });
    }
}
