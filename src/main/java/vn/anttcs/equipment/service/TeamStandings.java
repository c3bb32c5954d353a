package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.anttcs.equipment.rule.TeamHeadcount;
import vn.anttcs.equipment.rule.climate.Origin;
import vn.anttcs.organisation.api.TeamOrigin;
import vn.anttcs.organisation.service.CommuneReference;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.organisation.service.TeamOrigins;
import vn.anttcs.organisation.service.TeamStrength;
import vn.anttcs.platform.persistence.ReadTime;

/** Loads what norms ask of teams, many at once. */
@ApplicationScoped
public class TeamStandings {
    private CommuneReference communes;
    private TeamFacts teams;
    private TeamStrength strength;
    private TeamOrigins origins;

    protected TeamStandings() {}

    @Inject
    public TeamStandings(CommuneReference communes, TeamFacts teams, TeamStrength strength, TeamOrigins origins) {
        this.communes = communes;
        this.teams = teams;
        this.strength = strength;
        this.origins = origins;
    }

    /** Teams as they stand at the two times; those that do not exist then are left out. */
    public Map<Long, TeamStanding> of(Collection<Long> teamIds, ReadTime time) {
        Map<Long, Integer> members = strength.on(teamIds, time);
        Map<Long, Set<Long>> covered = teams.residentialUnitsOf(teamIds, time);
        Map<Long, Long> places = teams.communesOf(teamIds, time);
        Set<Long> known = new HashSet<>(places.values());
        known.removeIf(Objects::isNull);
        Map<Long, Long> provinces = communes.provincesOf(known, time);
        Map<Long, TeamOrigin> from = origins.of(places, covered, time);
        Map<Long, TeamStanding> found = new HashMap<>();
        places.forEach((team, commune) -> found.put(
                team,
                new TeamStanding(
                        commune,
                        commune == null ? null : provinces.get(commune),
                        new TeamHeadcount(
                                members.getOrDefault(team, 0),
                                covered.getOrDefault(team, Set.of()).size()),
                        origin(from.get(team)))));
        return found;
    }

    private static Origin origin(TeamOrigin origin) {
        return new Origin(origin.provinces(), origin.undecided());
    }
}
