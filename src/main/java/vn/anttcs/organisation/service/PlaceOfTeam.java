package vn.anttcs.organisation.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.organisation.api.TeamPlace;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.organisation.persistence.TeamFact;
import vn.anttcs.organisation.persistence.UnitFact;
import vn.anttcs.organisation.service.PlaceLedger.PlaceFacts;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.shared.AreaFeature;
import vn.anttcs.shared.DateRange;

/** Puts together what holds of the place of a team over days on which nothing of it changes. */
final class PlaceOfTeam {
    private PlaceOfTeam() {}

    static TeamPlace on(PlaceFacts facts, Dated<TeamFact> team, DateRange days) {
        List<Long> places = on(facts.coverage(), team.identity(), days)
                .map(row -> Long.valueOf(row.key()))
                .toList();
        List<ResidentialUnitFact> units = places.stream()
                .flatMap(place -> on(facts.units(), place, days))
                .map(Dated::values)
                .toList();
        Long commune = team.values().communeId();
        UnitFact unit = on(facts.communes().facts(), commune, days)
                .map(Dated::values)
                .findFirst()
                .orElse(null);
        return new TeamPlace(
                team.identity(),
                days,
                commune,
                unit == null ? null : unit.code(),
                unit == null ? null : unit.kind(),
                unit == null ? null : unit.parentId(),
                sorted(units.stream().map(place -> place.kind().name())),
                classes(units),
                features(Stream.concat(
                        attributes(facts, commune, days),
                        places.stream()
                                .flatMap(place -> on(facts.features(), place, days))
                                .map(Dated::key))),
                sorted(places.stream()
                        .flatMap(place -> on(facts.territories(), place, days))
                        .map(row -> row.values().formerTerritory())),
                wageRegion(facts, commune, days));
    }

    /** Those of the words that name area features. */
    static Set<String> features(Stream<String> words) {
        return sorted(words.filter(word -> AreaFeature.named(word).isPresent()));
    }

    private static Set<String> classes(List<ResidentialUnitFact> units) {
        boolean known = !units.isEmpty() && units.stream().allMatch(place -> place.unitClass() != null);
        return known ? sorted(units.stream().map(place -> place.unitClass().name())) : null;
    }

    private static Stream<String> attributes(PlaceFacts facts, Long commune, DateRange days) {
        return on(facts.communes().attributes(), commune, days).map(Dated::key);
    }

    private static String wageRegion(PlaceFacts facts, Long commune, DateRange days) {
        return on(facts.communes().attributes(), commune, days)
                .filter(row -> row.key().equals("WAGE_REGION"))
                .map(row -> row.values().content())
                .findFirst()
                .orElse(null);
    }

    private static <T extends Record> Stream<Dated<T>> on(
            Map<Long, List<Dated<T>>> rows, Long identity, DateRange days) {
        return PlaceFacts.of(rows, identity).filter(row -> row.valid().contains(days.from()));
    }

    private static Set<String> sorted(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }
}
