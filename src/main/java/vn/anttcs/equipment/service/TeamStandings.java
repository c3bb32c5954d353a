package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.anttcs.equipment.rule.TeamHeadcount;
import vn.anttcs.organisation.api.TeamPlace;
import vn.anttcs.organisation.service.PlaceLedger;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.organisation.service.TeamStrength;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;

/** Loads what norms ask of teams, many at once. */
@ApplicationScoped
public class TeamStandings {
    private PlaceLedger places;
    private TeamFacts teams;
    private TeamStrength strength;

    protected TeamStandings() {}

    @Inject
    public TeamStandings(PlaceLedger places, TeamFacts teams, TeamStrength strength) {
        this.places = places;
        this.teams = teams;
        this.strength = strength;
    }

    /** Teams as they stand at the two times; those that do not exist then are left out. */
    Map<Long, TeamStanding> of(Collection<Long> teamIds, ReadTime time) {
        DateRange day = DateRange.of(time.validOn(), time.validOn().plusDays(1));
        Map<Long, Integer> members = strength.on(teamIds, time);
        Map<Long, Integer> covered = teams.residentialUnitsOf(teamIds, time);
        Map<Long, TeamStanding> found = new HashMap<>();
        for (TeamPlace place : places.places(teamIds, day, time.knownOn())) {
            long team = place.teamId();
            TeamHeadcount headcount = new TeamHeadcount(members.getOrDefault(team, 0), covered.getOrDefault(team, 0));
            found.put(team, new TeamStanding(place.communeId(), place.provinceId(), headcount));
        }
        return found;
    }
}
