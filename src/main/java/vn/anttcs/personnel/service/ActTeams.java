package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.rule.PersonnelGround;
import vn.anttcs.platform.error.Refusal;

/** The teams that an act touches: found by code, there on the day, locked in one order. */
@ApplicationScoped
public class ActTeams {
    private TeamFacts teams;

    protected ActTeams() {}

    @Inject
    public ActTeams(TeamFacts teams) {
        this.teams = teams;
    }

    /** The team with a code, or the refusal {@code NOT_FOUND}. */
    long get(String teamCode) {
        return teams.findByCode(teamCode).orElseThrow(() -> Refusal.notFound("teamCode", teamCode));
    }

    /** Locks teams until commit, in the order that keeps writers from waiting for each other in a circle. */
    void lock(Collection<Long> teamIds) {
        new TreeSet<>(teamIds).forEach(teams::lock);
    }

    /** Whether the team is there on the day. */
    Ruling exists(long teamId, String teamCode, LocalDate day) {
        return teams.communeOn(teamId, day).isPresent()
                ? Ruling.allowed()
                : Ruling.of(List.of(Ground.of(PersonnelGround.NO_SUCH_TEAM, "teamCode", null, teamCode, day)));
    }
}
