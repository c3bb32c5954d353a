package vn.anttcs.organisation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The map around the effective day of a change set: the state on the day before and everything recorded from that day on. */
public final class MapFacts {
    private final LocalDate day;
    private final Map<String, MapFact> holdersBefore = new HashMap<>();
    private final Map<Long, List<MapFact>> byUnit;
    private final Map<String, List<MapFact>> byCode;
    private final Map<Long, List<MapFact>> byParent;

    /** Takes every row now known that holds on the day before the effective day or later. */
    public MapFacts(List<MapFact> facts, LocalDate effectiveOn) {
        day = effectiveOn;
        facts.stream()
                .filter(fact -> fact.holdsOn(effectiveOn.minusDays(1)))
                .forEach(fact -> holdersBefore.put(fact.state().code(), fact));
        List<MapFact> after = facts.stream()
                .filter(fact -> fact.valid().to().isAfter(effectiveOn))
                .sorted(Comparator.comparing(fact -> fact.valid().from()))
                .toList();
        byUnit = after.stream().collect(Collectors.groupingBy(MapFact::unitId));
        byCode = after.stream()
                .collect(Collectors.groupingBy(fact -> fact.state().code()));
        byParent = after.stream()
                .filter(fact -> fact.state().parentId() != null)
                .collect(Collectors.groupingBy(fact -> fact.state().parentId()));
    }

    LocalDate day() {
        return day;
    }

    /** The unit that holds the code on the day before. */
    Optional<MapFact> holderBefore(String code) {
        return Optional.ofNullable(holdersBefore.get(code));
    }

    /** What is recorded of a unit from the effective day on, in order. */
    List<MapFact> of(long unitId) {
        return byUnit.getOrDefault(unitId, List.of());
    }

    /** Who holds the code on the effective day or later. */
    List<MapFact> ofCode(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** What stands under a unit on the effective day or later. */
    List<MapFact> under(long unitId) {
        return byParent.getOrDefault(unitId, List.of());
    }

    /** Every state that holds on the effective day if nothing changes. */
    Stream<MapFact> onTheDay() {
        return byUnit.values().stream().flatMap(List::stream).filter(fact -> fact.holdsOn(day));
    }
}
