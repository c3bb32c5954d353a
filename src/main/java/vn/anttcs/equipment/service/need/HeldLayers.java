package vn.anttcs.equipment.service.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.equipment.persistence.need.Flow;
import vn.anttcs.equipment.persistence.need.FlowRows;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.need.Layer;
import vn.anttcs.equipment.rule.need.LifeRule;
import vn.anttcs.platform.persistence.ReadTime;

/**
 * Since when what holders have is in use: of a piece since it first came to a team or a member, of a lot since its receipt, of
 * what is kept by quantity since its issue to the holder. What came to a holder by another act than an issue has no known day.
 */
@ApplicationScoped
public class HeldLayers {
    private FlowRows rows;

    protected HeldLayers() {}

    @Inject
    public HeldLayers(FlowRows rows) {
        this.rows = rows;
    }

    /** Takes what a holder has of a kind. */
    @FunctionalInterface
    interface Taker {
        void take(long holderId, long kindId, List<Layer> layers);
    }

    /** Hands over what holders have of some kinds that can be used, pile by pile. */
    void of(HolderKind holder, Collection<Long> holderIds, Collection<Long> kindIds, ReadTime time, Taker taker) {
        Map<Flow.Pile, List<Flow>> piles = new LinkedHashMap<>();
        rows.flows(holder, holderIds, kindIds, time).stream()
                .sorted(Comparator.comparing(Flow::day))
                .forEach(flow -> piles.computeIfAbsent(flow.pile(), pile -> new ArrayList<>())
                        .add(flow));
        Days days = days(piles, time);
        piles.forEach((pile, flows) -> {
            List<Layer> left = left(flows, days);
            if (!left.isEmpty()) {
                taker.take(pile.holderId(), pile.kindId(), left);
            }
        });
    }

    private Days days(Map<Flow.Pile, List<Flow>> piles, ReadTime time) {
        Set<Long> items = new HashSet<>();
        Set<Long> kindsInLots = new HashSet<>();
        Set<Long> movements = new HashSet<>();
        piles.forEach((pile, flows) -> {
            if (pile.itemId() != 0) {
                items.add(pile.itemId());
            }
            if (!pile.lotNo().isEmpty()) {
                kindsInLots.add(pile.kindId());
            }
            if (pile.itemId() == 0 && pile.lotNo().isEmpty()) {
                flows.stream().filter(flow -> flow.came() > 0).forEach(flow -> movements.add(flow.movementId()));
            }
        });
        return new Days(
                items.isEmpty() ? Map.of() : rows.firstUses(items, time),
                kindsInLots.isEmpty() ? Map.of() : rows.receipts(kindsInLots, time),
                movements.isEmpty() ? Set.of() : rows.issues(movements));
    }

    private static List<Layer> left(List<Flow> flows, Days days) {
        List<Layer> arrivals = new ArrayList<>();
        long gone = 0;
        for (Flow flow : flows) {
            gone += flow.went();
            if (flow.came() > 0) {
                arrivals.add(new Layer(days.since(flow), flow.came()));
            }
        }
        return LifeRule.left(arrivals, gone);
    }

    /** The days that are looked up for many at once. */
    private record Days(Map<Long, LocalDate> items, Map<FlowRows.Lot, LocalDate> lots, Set<Long> issues) {
        LocalDate since(Flow flow) {
            if (flow.itemId() != 0) {
                return items.get(flow.itemId());
            }
            if (!flow.lotNo().isEmpty()) {
                return lots.get(new FlowRows.Lot(flow.kindId(), flow.lotNo()));
            }
            return issues.contains(flow.movementId()) ? flow.day() : null;
        }
    }
}
