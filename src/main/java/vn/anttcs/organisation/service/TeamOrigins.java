package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.anttcs.organisation.api.TeamOrigin;
import vn.anttcs.organisation.persistence.FormerProvinceRows;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.FormerProvinces;

/**
 * Tỉnh cũ của các Tổ: from which of the 63 provinces teams come, many at once. Up to 30 June 2025 the province of the day tells.
 * From then on the former territory recorded for each residential unit does; without it the province in which the residential unit
 * lay on that last day; and of one that is younger, the provinces of all that its commune was made of.
 */
@ApplicationScoped
public class TeamOrigins {
    private DatedSets sets;
    private ResidentialUnitRows places;
    private FormerProvinceRows map;

    protected TeamOrigins() {}

    @Inject
    public TeamOrigins(DatedSets sets, ResidentialUnitRows places, FormerProvinceRows map) {
        this.sets = sets;
        this.places = places;
        this.map = map;
    }

    /**
     * Where teams come from, team by team.
     *
     * @param communes the commune of each team, or null while that is to be decided
     * @param coverage the residential units of each team; teams without any may be left out
     */
    public Map<Long, TeamOrigin> of(Map<Long, Long> communes, Map<Long, Set<Long>> coverage, ReadTime time) {
        Map<Long, Set<String>> ofPlaces =
                ofPlaces(coverage.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), time);
        Map<Long, Set<String>> ofCommunes = ofCommunes(
                communes.entrySet().stream()
                        .filter(team -> !coverage.containsKey(team.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                time);
        Map<Long, String> codes = places.codesOf(ofPlaces.entrySet().stream()
                .filter(place -> place.getValue().size() != 1)
                .map(Map.Entry::getKey)
                .toList());
        Map<Long, TeamOrigin> origins = new HashMap<>();
        communes.forEach((team, commune) -> origins.put(
                team,
                coverage.containsKey(team)
                        ? origin(coverage.get(team), ofPlaces, codes)
                        : origin(ofCommunes.getOrDefault(commune, Set.of()))));
        return origins;
    }

    private static TeamOrigin origin(Set<String> provinces) {
        return provinces.size() == 1
                ? new TeamOrigin(provinces, Map.of())
                : new TeamOrigin(Set.of(), Map.of("", provinces));
    }

    private static TeamOrigin origin(Set<Long> covered, Map<Long, Set<String>> ofPlaces, Map<Long, String> codes) {
        Set<String> provinces = new TreeSet<>();
        Map<String, Set<String>> undecided = new TreeMap<>();
        for (long place : covered) {
            Set<String> possible = ofPlaces.get(place);
            if (possible.size() == 1) {
                provinces.addAll(possible);
            } else {
                undecided.put(codes.get(place), possible);
            }
        }
        return new TeamOrigin(provinces, undecided);
    }

    /** The provinces that each residential unit may come from: one where it is known. */
    private Map<Long, Set<String>> ofPlaces(Set<Long> placeIds, ReadTime time) {
        Map<Long, Set<String>> found = new HashMap<>();
        boolean before = !time.validOn().isAfter(FormerProvinces.LAST_DAY);
        if (!before) {
            addRecorded(found, placeIds, time);
        }
        LocalDate day = before ? time.validOn() : FormerProvinces.LAST_DAY;
        addByMap(found, placeIds, new ReadTime(day, time.knownOn()));
        if (before) {
            addRecorded(found, placeIds, time);
        } else {
            Map<Long, Long> communes = communesOf(missing(placeIds, found), time);
            Map<Long, Set<String>> ofCommunes = ofCommunes(new HashSet<>(communes.values()), time);
            communes.forEach((place, commune) -> found.put(place, ofCommunes.get(commune)));
        }
        placeIds.forEach(place -> found.putIfAbsent(place, Set.of()));
        return found;
    }

    private void addRecorded(Map<Long, Set<String>> found, Set<Long> placeIds, ReadTime time) {
        sets.list(ResidentialUnitRows.TERRITORY, missing(placeIds, found), time)
                .forEach(row -> found.put(row.identity(), Set.of(row.values().formerTerritory())));
    }

    /** Adds in which province residential units lie at the two times, of those of which nothing has been found. */
    private void addByMap(Map<Long, Set<String>> found, Set<Long> placeIds, ReadTime time) {
        Map<Long, Long> communes = communesOf(missing(placeIds, found), time);
        Map<Long, String> provinces = map.provincesOf(new HashSet<>(communes.values()), time);
        communes.forEach((place, commune) -> {
            if (provinces.containsKey(commune)) {
                found.put(place, Set.of(provinces.get(commune)));
            }
        });
    }

    private static Set<Long> missing(Set<Long> placeIds, Map<Long, Set<String>> found) {
        return placeIds.stream().filter(place -> !found.containsKey(place)).collect(Collectors.toSet());
    }

    private Map<Long, Long> communesOf(Set<Long> placeIds, ReadTime time) {
        return sets.list(ResidentialUnitRows.FACTS, placeIds, time).stream()
                .filter(row -> row.values().communeId() != null)
                .collect(Collectors.toMap(
                        row -> row.identity(), row -> row.values().communeId()));
    }

    /** The provinces that each commune comes from: that of the day, or those of all that it was made of since the merger. */
    private Map<Long, Set<String>> ofCommunes(Collection<Long> communeIds, ReadTime time) {
        boolean before = !time.validOn().isAfter(FormerProvinces.LAST_DAY);
        LocalDate day = before ? time.validOn() : FormerProvinces.LAST_DAY;
        Map<Long, Set<Long>> ancestry =
                map.ancestry(communeIds, FormerProvinces.LAST_DAY, time.validOn(), time.knownOn());
        Set<Long> all = ancestry.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<Long, String> provinces = map.provincesOf(all, new ReadTime(day, time.knownOn()));
        Map<Long, Set<String>> found = new HashMap<>();
        ancestry.forEach((commune, units) -> found.put(
                commune,
                units.stream()
                        .filter(provinces::containsKey)
                        .map(provinces::get)
                        .collect(Collectors.toCollection(TreeSet::new))));
        return found;
    }
}
