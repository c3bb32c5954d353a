package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.organisation.service.TeamTerritory;

/** Where a team lies today. */
@ApplicationScoped
public class TeamPlace {
    private TeamFacts teams;
    private TeamTerritory territory;

    protected TeamPlace() {}

    @Inject
    public TeamPlace(TeamFacts teams, TeamTerritory territory) {
        this.teams = teams;
        this.territory = territory;
    }

    /** The unit of a team, as the rights of callers count it. */
    OptionalLong unitOf(long teamId) {
        return territory.unitOf(teams.codesOf(List.of(teamId)).get(teamId));
    }
}
