package vn.anttcs.equipment.service.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.stocktake.CountRows;
import vn.anttcs.equipment.persistence.stocktake.TakeRow;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.stocktake.CountLine;
import vn.anttcs.equipment.service.NamedKinds;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.ReadTime;

/** Bảng kiểm kê: what the books say of a holder's own, beside what was counted. */
@ApplicationScoped
public class StocktakeSheet {
    private CustodyRows custody;
    private CountRows counts;
    private ItemRows items;
    private NamedKinds kinds;

    protected StocktakeSheet() {}

    @Inject
    public StocktakeSheet(CustodyRows custody, CountRows counts, ItemRows items, NamedKinds kinds) {
        this.custody = custody;
        this.counts = counts;
        this.items = items;
        this.kinds = kinds;
    }

    /**
     * A line of the sheet.
     *
     * @param said what was counted last, or null; of another state of a piece that was seen it says so too
     */
    record Line(NamedKinds.Named kind, CountLine line, TakeRow.Count said) {
        private String key() {
            CountLine.Thing thing = line.thing();
            return String.join(
                    "|",
                    kind.kind().kindCode(),
                    thing.size(),
                    thing.lotNo(),
                    thing.serialNo(),
                    line.state().name());
        }
    }

    private record Place(CountLine.Thing thing, EquipmentState state) {}

    /** The sheet as known at a recorded time, in the order of its lines. */
    List<Line> of(TakeRow take, Instant knownOn) {
        Map<Place, Long> booked = booked(take, take.recordedAt());
        Map<Place, TakeRow.Count> counted = new LinkedHashMap<>();
        Map<CountLine.Thing, TakeRow.Count> seen = new HashMap<>();
        counts.of(take.id(), knownOn).forEach(count -> {
            counted.put(new Place(thing(count), count.state()), count);
            seen.put(thing(count), count);
        });
        Set<Place> places = new LinkedHashSet<>(booked.keySet());
        places.addAll(counted.keySet());
        Map<Long, NamedKinds.Named> named =
                kinds.of(places.stream().map(place -> place.thing().kindId()).collect(Collectors.toSet()));
        return places.stream()
                .map(place -> {
                    boolean piece = !place.thing().serialNo().isEmpty();
                    TakeRow.Count said = piece ? seen.get(place.thing()) : counted.get(place);
                    Long there = said == null ? null : Long.valueOf(said.state() == place.state() ? said.counted() : 0);
                    return new Line(
                            named.get(place.thing().kindId()),
                            new CountLine(place.thing(), place.state(), booked.getOrDefault(place, 0L), there),
                            said);
                })
                .filter(line -> line.line().booked() != 0
                        || line.said() == null
                        || line.line().counted() != 0)
                .sorted(Comparator.comparing(Line::key))
                .toList();
    }

    /** What the books say of things in their states, as known when the counting began. */
    List<Long> booked(TakeRow take, List<TakeRow.Count> counted) {
        Map<Place, Long> booked = booked(take, take.recordedAt());
        return counted.stream()
                .map(count -> booked.getOrDefault(new Place(thing(count), count.state()), 0L))
                .toList();
    }

    /** Whether the books of the day are still what they were when the counting began. */
    boolean isUnmoved(TakeRow take) {
        return booked(take, take.recordedAt()).equals(booked(take, Dated.OPEN));
    }

    /** The holder's own, as known at a recorded time; what is borrowed is accounted for by its loan. */
    private Map<Place, Long> booked(TakeRow take, Instant knownOn) {
        Map<Account, Long> balances = custody.balances(take.holder(), new ReadTime(take.countedOn(), knownOn));
        Map<Long, String> serials =
                items.serialsOf(balances.keySet().stream().map(Account::itemId).toList());
        Map<Place, Long> booked = new HashMap<>();
        balances.forEach((account, quantity) -> {
            if (account.outingId() == 0) {
                CountLine.Thing thing = new CountLine.Thing(
                        account.kindId(), account.size(), account.lotNo(), serials.getOrDefault(account.itemId(), ""));
                booked.put(new Place(thing, account.state()), quantity);
            }
        });
        return booked;
    }

    private static CountLine.Thing thing(TakeRow.Count count) {
        return new CountLine.Thing(count.kindId(), count.size(), count.lotNo(), count.serialNo());
    }
}
