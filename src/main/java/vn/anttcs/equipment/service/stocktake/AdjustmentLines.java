package vn.anttcs.equipment.service.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.Posting;
import vn.anttcs.equipment.rule.stocktake.Adjustment;
import vn.anttcs.equipment.rule.stocktake.CountLine;
import vn.anttcs.equipment.rule.stocktake.StocktakeGround;
import vn.anttcs.equipment.service.CustodyLedger;
import vn.anttcs.equipment.service.register.MovementEntering;
import vn.anttcs.platform.error.Refusal;

/** Finds from which account to which an adjustment goes. */
@ApplicationScoped
public class AdjustmentLines {
    private ItemRows items;
    private CustodyLedger ledger;

    protected AdjustmentLines() {}

    @Inject
    public AdjustmentLines(ItemRows items, CustodyLedger ledger) {
        this.items = items;
        this.ledger = ledger;
    }

    /** The lines of movements, act by act in a fixed order. */
    Map<MovementAct, List<MovementEntering.Line>> postings(
            Holder holder, List<StocktakeSheet.Line> lines, List<Adjustment> adjustments) {
        Map<CountLine.Thing, Long> pieces = pieces(lines, adjustments);
        Map<MovementAct, List<MovementEntering.Line>> postings = new EnumMap<>(MovementAct.class);
        for (Adjustment adjustment : adjustments) {
            StocktakeSheet.Line line = lines.get(adjustment.line());
            Account there = account(holder, line.line().thing(), adjustment.before(), pieces);
            Moved moved = adjustment.act() == MovementAct.SURPLUS
                    ? surplus(there, line)
                    : new Moved(adjustment.act(), there, there.at(taker(adjustment.act(), holder), adjustment.after()));
            postings.computeIfAbsent(moved.act(), act -> new ArrayList<>())
                    .add(new MovementEntering.Line(
                            new Posting(moved.from(), moved.to(), adjustment.quantity(), null),
                            "takeNo",
                            line.kind().kind().kindCode()));
        }
        return postings;
    }

    private record Moved(MovementAct act, Account from, Account to) {}

    private static Holder taker(MovementAct act, Holder holder) {
        return switch (act) {
            case LOSS -> Holder.outside(HolderKind.LOST);
            case CONSUME -> Holder.outside(HolderKind.CONSUMED);
            default -> holder;
        };
    }

    /** What is too much was never in the books, or was lost and is there again. */
    private Moved surplus(Account there, StocktakeSheet.Line line) {
        String serialNo = line.line().thing().serialNo();
        if (serialNo.isEmpty()) {
            return received(there);
        }
        Optional<Long> added = items.add(there.kindId(), serialNo);
        if (added.isPresent()) {
            return received(withItem(there, added.get()));
        }
        Holder lost = Holder.outside(HolderKind.LOST);
        Account was = ledger.pieces(lost, List.of(there)).get(there.itemId());
        if (was == null || was.outingId() != 0) {
            throw Refusal.refused(StocktakeGround.EQUIPMENT_COUNT_ELSEWHERE.name(), "takeNo", serialNo);
        }
        return new Moved(MovementAct.FOUND, was, there);
    }

    private static Moved received(Account there) {
        return new Moved(MovementAct.SURPLUS, there.at(Holder.outside(HolderKind.SUPPLIER), there.state()), there);
    }

    private static Account withItem(Account account, long itemId) {
        return new Account(
                account.holder(), account.kindId(), account.size(), account.lotNo(), itemId, account.state());
    }

    private static Account account(
            Holder holder, CountLine.Thing thing, EquipmentState state, Map<CountLine.Thing, Long> pieces) {
        return new Account(holder, thing.kindId(), thing.size(), thing.lotNo(), pieces.getOrDefault(thing, 0L), state);
    }

    /** The pieces that adjustments are about, one query for each kind. */
    private Map<CountLine.Thing, Long> pieces(List<StocktakeSheet.Line> lines, List<Adjustment> adjustments) {
        Map<Long, List<CountLine.Thing>> byKind = adjustments.stream()
                .map(adjustment -> lines.get(adjustment.line()).line().thing())
                .filter(thing -> !thing.serialNo().isEmpty())
                .collect(Collectors.groupingBy(CountLine.Thing::kindId));
        Map<CountLine.Thing, Long> found = new HashMap<>();
        byKind.forEach((kind, things) -> {
            Map<String, Long> known = items.find(
                    kind, things.stream().map(CountLine.Thing::serialNo).toList());
            things.stream()
                    .filter(thing -> known.containsKey(thing.serialNo()))
                    .forEach(thing -> found.put(thing, known.get(thing.serialNo())));
        });
        return found;
    }
}
