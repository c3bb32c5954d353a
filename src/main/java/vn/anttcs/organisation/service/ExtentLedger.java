package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.anttcs.organisation.api.TeamExtent;
import vn.anttcs.organisation.api.TeamPlace;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.organisation.persistence.TeamNumber;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;

/** Sổ quy mô địa bàn: how large the places of many teams are on a day, and how many members the teams have, in sets. */
@ApplicationScoped
public class ExtentLedger {
    private DatedSets sets;
    private TeamRows teams;
    private ResidentialUnitRows residentialUnits;
    private PlaceLedger places;
    private TeamStrength strength;

    protected ExtentLedger() {}

    @Inject
    public ExtentLedger(
            DatedSets sets,
            TeamRows teams,
            ResidentialUnitRows residentialUnits,
            PlaceLedger places,
            TeamStrength strength) {
        this.sets = sets;
        this.teams = teams;
        this.residentialUnits = residentialUnits;
        this.places = places;
        this.strength = strength;
    }

    /** A team that is active on a day: how large what it covers is, and where it stands. */
    public record Stand(TeamExtent extent, TeamPlace place) {}

    /**
     * Active teams at the two times in the order asked for; those that are dissolved or not there yet are left out.
     *
     * @param parts what of their places is read besides the residential units, which the extent always needs
     */
    public List<Stand> stands(Collection<Long> teamIds, ReadTime time, Set<PlaceLedger.Part> parts) {
        EnumSet<PlaceLedger.Part> read = EnumSet.of(PlaceLedger.Part.UNITS);
        read.addAll(parts);
        PlaceLedger.Ground ground = places.ground(
                teamIds, DateRange.of(time.validOn(), time.validOn().plusDays(1)), time.knownOn(), read);
        Map<Long, TeamPlace> standing =
                ground.places().stream().collect(Collectors.toMap(TeamPlace::teamId, Function.identity()));
        List<Long> active = teamIds.stream().filter(ground::isActive).toList();
        Material material = material(ground, active, time);
        return active.stream()
                .map(team -> new Stand(material.extent(team), standing.get(team)))
                .toList();
    }

    private Material material(PlaceLedger.Ground ground, List<Long> teamIds, ReadTime time) {
        Set<Long> covered =
                teamIds.stream().flatMap(team -> ground.covered(team).stream()).collect(Collectors.toSet());
        return new Material(ground, teams.sharing(covered, time), numbers(teamIds, time), strength.on(teamIds, time));
    }

    private Map<Long, TeamNumber> numbers(List<Long> teamIds, ReadTime time) {
        Map<Long, TeamNumber> found = new HashMap<>();
        sets.list(TeamRows.NUMBERS, teamIds, time).forEach(row -> found.put(row.identity(), row.values()));
        return found;
    }

    /** The codes of teams by internal id. */
    public Map<Long, String> teamCodes(Collection<Long> teamIds) {
        return teams.codesOf(teamIds);
    }

    /** The codes of residential units by internal id. */
    public Map<Long, String> residentialUnitCodes(Collection<Long> residentialUnitIds) {
        return residentialUnits.codesOf(residentialUnitIds);
    }

    private record Material(
            PlaceLedger.Ground ground,
            Map<Long, Integer> sharing,
            Map<Long, TeamNumber> numbers,
            Map<Long, Integer> strengths) {

        TeamExtent extent(long team) {
            List<Long> covered = ground.covered(team);
            List<ResidentialUnitFact> units =
                    covered.stream().flatMap(ground::residentialUnit).toList();
            boolean known = !units.isEmpty() && units.size() == covered.size();
            TeamNumber number = numbers.get(team);
            return new TeamExtent(
                    team,
                    covered,
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
