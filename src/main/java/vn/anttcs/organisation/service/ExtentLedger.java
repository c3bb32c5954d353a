package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.api.TeamExtent;
import vn.anttcs.organisation.persistence.Presence;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.organisation.persistence.TeamNumber;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;

/** Sổ quy mô địa bàn: how large the places of many teams are on a day, and how many members the teams have, in sets. */
@ApplicationScoped
public class ExtentLedger {
    private DatedSets sets;
    private TeamRows teams;
    private ResidentialUnitRows places;
    private TeamStrength strength;

    protected ExtentLedger() {}

    @Inject
    public ExtentLedger(DatedSets sets, TeamRows teams, ResidentialUnitRows places, TeamStrength strength) {
        this.sets = sets;
        this.teams = teams;
        this.places = places;
        this.strength = strength;
    }

    /** The extents of teams at the two times by internal id; teams that are dissolved or not there yet are left out. */
    public Map<Long, TeamExtent> extents(Collection<Long> teamIds, ReadTime time) {
        List<Long> active = sets.list(TeamRows.FACTS, teamIds, time).stream()
                .filter(team -> team.values().state() == RecordStatus.ACTIVE)
                .map(Dated::identity)
                .toList();
        Map<Long, List<Long>> coverage = sets.list(TeamRows.COVERAGE, active, time).stream()
                .collect(Collectors.groupingBy(
                        Dated::identity, Collectors.mapping(ExtentLedger::place, Collectors.toList())));
        Set<Long> covered = coverage.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Material material = new Material(
                teams.codesOf(active),
                covered.isEmpty() ? Map.of() : places.codesOf(covered),
                byId(sets.list(ResidentialUnitRows.FACTS, covered, time)),
                teams.sharing(covered, time),
                byId(sets.list(TeamRows.NUMBERS, active, time)),
                strength.on(active, time));
        return active.stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> material.extent(id, coverage.getOrDefault(id, List.of()))));
    }

    private static Long place(Dated<Presence> row) {
        return Long.valueOf(row.key());
    }

    private static <T extends Record> Map<Long, T> byId(List<Dated<T>> rows) {
        Map<Long, T> found = new HashMap<>();
        rows.forEach(row -> found.put(row.identity(), row.values()));
        return found;
    }

    private record Material(
            Map<Long, String> teamCodes,
            Map<Long, String> placeCodes,
            Map<Long, ResidentialUnitFact> facts,
            Map<Long, Integer> sharing,
            Map<Long, TeamNumber> numbers,
            Map<Long, Integer> strengths) {

        TeamExtent extent(long team, List<Long> covered) {
            List<ResidentialUnitFact> units =
                    covered.stream().map(facts::get).filter(Objects::nonNull).toList();
            boolean known = !units.isEmpty() && units.size() == covered.size();
            TeamNumber number = numbers.get(team);
            return new TeamExtent(
                    team,
                    teamCodes.get(team),
                    covered.stream().map(placeCodes::get).sorted().toList(),
                    covered.stream()
                            .mapToInt(place -> sharing.getOrDefault(place, 1))
                            .max()
                            .orElse(1),
                    known ? sum(units, ResidentialUnitFact::households) : null,
                    known ? sum(units, ResidentialUnitFact::residents) : null,
                    known ? area(units) : null,
                    number == null ? null : number.members(),
                    strengths.getOrDefault(team, 0));
        }

        private static Long sum(List<ResidentialUnitFact> units, Function<ResidentialUnitFact, Integer> measure) {
            long sum = 0;
            for (ResidentialUnitFact unit : units) {
                Integer measured = measure.apply(unit);
                if (measured == null) {
                    return null;
                }
                sum += measured;
            }
            return sum;
        }

        private static BigDecimal area(List<ResidentialUnitFact> units) {
            boolean known = units.stream().allMatch(unit -> unit.areaKm2() != null);
            return known
                    ? units.stream().map(ResidentialUnitFact::areaKm2).reduce(BigDecimal.ZERO, BigDecimal::add)
                    : null;
        }
    }
}
