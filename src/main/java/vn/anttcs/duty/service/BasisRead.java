package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.duty.persistence.BasisAnchor;
import vn.anttcs.duty.persistence.BasisFact;
import vn.anttcs.duty.persistence.BasisRows;
import vn.anttcs.duty.persistence.BasisSearch;
import vn.anttcs.organisation.service.AreaFacts;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Reads plans and orders for views, many at once, and sees which of them are the caller's. */
@ApplicationScoped
public class BasisRead {
    private BasisRows bases;
    private DatedRows rows;
    private Decisions decisions;
    private AreaFacts areas;
    private BasisSights sights;

    protected BasisRead() {}

    @Inject
    public BasisRead(BasisRows bases, DatedRows rows, Decisions decisions, AreaFacts areas, BasisSights sights) {
        this.bases = bases;
        this.rows = rows;
        this.decisions = decisions;
        this.areas = areas;
        this.sights = sights;
    }

    /**
     * What views are made of.
     *
     * @param timelines by id; those of which nothing was known are absent
     * @param members numbers of those named, by id
     * @param codes of units, by id of the plan or order and of the unit, as they were on its first day
     */
    record Material(
            Map<Long, BasisTimeline> timelines,
            Map<Long, Set<String>> members,
            Map<Long, Map<Long, String>> codes,
            Map<Long, Decision> decisions) {
        String code(long basisId, Long unitId) {
            return unitId == null ? null : codes.get(basisId).get(unitId);
        }

        Set<Long> teamIds() {
            return timelines.values().stream()
                    .map(timeline -> timeline.first().teamId())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }
    }

    Material of(List<BasisAnchor> anchors, Instant knownOn) {
        List<Long> ids = anchors.stream().map(BasisAnchor::id).toList();
        Map<Long, BasisTimeline> timelines = new HashMap<>();
        rows.histories(BasisRows.FACTS, ids, knownOn).stream()
                .collect(Collectors.groupingBy(Dated::identity))
                .forEach((id, facts) -> timelines.put(id, new BasisTimeline(facts)));
        Map<Long, Set<String>> members = rows.histories(BasisRows.MEMBERS, ids, knownOn).stream()
                .collect(Collectors.groupingBy(
                        Dated::identity,
                        Collectors.mapping(Dated::key, Collectors.toCollection(java.util.TreeSet::new))));
        Map<Long, Map<Long, String>> codes = new HashMap<>();
        timelines.forEach((id, timeline) -> codes.put(id, codes(timeline, knownOn)));
        return new Material(
                timelines,
                members,
                codes,
                decisions.findAll(timelines.values().stream()
                        .map(timeline -> timeline.first().orderDecisionId())
                        .toList()));
    }

    private Map<Long, String> codes(BasisTimeline timeline, Instant knownOn) {
        BasisFact fact = timeline.first();
        List<Long> units = Stream.of(fact.communeId(), fact.orderingUnitId())
                .filter(Objects::nonNull)
                .toList();
        return areas.codesOf(units, new ReadTime(timeline.firstDay(), knownOn));
    }

    /** The anchors of what was found, in the order of numbers. */
    List<BasisAnchor> anchors(List<BasisSearch.Found> found) {
        return bases.withIds(found.stream().map(BasisSearch.Found::id).toList()).stream()
                .sorted(Comparator.comparing(BasisAnchor::number))
                .toList();
    }

    /** Sees which plans and orders lie in a unit and are the caller's. */
    interface Sight {
        List<BasisSearch.Found> plans(List<BasisSearch.Found> step);

        List<BasisSearch.Found> orders(List<BasisSearch.Found> step);
    }

    /** The sight of the caller, on a unit or on all. */
    Sight sight(String unit, Instant knownOn) {
        return sights.of(unit, knownOn);
    }
}
