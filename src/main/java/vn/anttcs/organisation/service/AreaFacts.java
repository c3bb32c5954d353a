package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.anttcs.organisation.persistence.Communes;
import vn.anttcs.organisation.persistence.Presence;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.organisation.persistence.TeamFact;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.organisation.persistence.UnitAttributeRows;
import vn.anttcs.organisation.persistence.UnitAttributeValue;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.AreaFeature;
import vn.anttcs.shared.DateRange;

/** Địa bàn theo từng ngày: what outer features may know of communes and of the places of teams over a period, in few queries. */
@ApplicationScoped
public class AreaFacts {
    private Communes communes;
    private DatedRows rows;

    protected AreaFacts() {}

    @Inject
    public AreaFacts(Communes communes, DatedRows rows) {
        this.communes = communes;
        this.rows = rows;
    }

    /** The commune that holds the code at the two times. */
    public Optional<Long> communeWithCode(String code, ReadTime time) {
        return communes.findCommune(code, time);
    }

    /** The codes that units hold at the two times, in one query. */
    public Map<Long, String> codesOf(Collection<Long> unitIds, ReadTime time) {
        return communes.codesOf(unitIds, time);
    }

    /** The commune of a team on each day of a period on which it has one. */
    public Map<LocalDate, Long> communesOf(long teamId, DateRange period, Instant knownOn) {
        Map<LocalDate, Long> found = new TreeMap<>();
        for (Dated<TeamFact> fact : rows.history(TeamRows.FACTS, teamId, knownOn)) {
            if (fact.values().communeId() != null) {
                eachDay(fact, period, day -> found.put(day, fact.values().communeId()));
            }
        }
        return found;
    }

    /** Đặc điểm địa bàn: the area features of a commune on each day of a period on which it has any. */
    public Map<LocalDate, Set<AreaFeature>> featuresOfCommune(long communeId, DateRange period, Instant knownOn) {
        Map<LocalDate, Set<AreaFeature>> found = new TreeMap<>();
        for (Dated<UnitAttributeValue> row : rows.history(UnitAttributeRows.TABLE, communeId, knownOn)) {
            AreaFeature.named(row.key()).ifPresent(feature -> eachDay(row, period, day -> add(found, day, feature)));
        }
        return found;
    }

    /** The features that the residential units of a team have of their own, on each day of a period. */
    public Map<LocalDate, Set<AreaFeature>> featuresOfPlaces(long teamId, DateRange period, Instant knownOn) {
        List<Dated<Presence>> covered = rows.history(TeamRows.COVERAGE, teamId, knownOn);
        Map<Long, List<Dated<Presence>>> features = new HashMap<>();
        List<Long> places =
                covered.stream().map(row -> Long.valueOf(row.key())).distinct().toList();
        rows.histories(ResidentialUnitRows.FEATURES, places, knownOn)
                .forEach(row -> features.computeIfAbsent(row.identity(), place -> new java.util.ArrayList<>())
                        .add(row));
        Map<LocalDate, Set<AreaFeature>> found = new TreeMap<>();
        for (Dated<Presence> place : covered) {
            for (Dated<Presence> feature : features.getOrDefault(Long.valueOf(place.key()), List.of())) {
                place.valid()
                        .intersect(period)
                        .ifPresent(days ->
                                eachDay(feature, days, day -> add(found, day, AreaFeature.valueOf(feature.key()))));
            }
        }
        return found;
    }

    private static void add(Map<LocalDate, Set<AreaFeature>> found, LocalDate day, AreaFeature feature) {
        found.computeIfAbsent(day, any -> EnumSet.noneOf(AreaFeature.class)).add(feature);
    }

    private static void eachDay(Dated<?> row, DateRange period, Consumer<LocalDate> day) {
        row.valid()
                .intersect(period)
                .ifPresent(days -> days.from().datesUntil(days.to()).forEach(day));
    }
}
