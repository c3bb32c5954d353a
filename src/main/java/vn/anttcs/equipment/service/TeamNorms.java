package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.equipment.api.GetTeamEquipmentNorms;
import vn.anttcs.equipment.api.TeamEquipmentNorms;
import vn.anttcs.equipment.api.TeamNormLine;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows what is due to a team. */
@ApplicationScoped
public class TeamNorms {
    private KnownNorms norms;
    private TeamStandings standings;
    private TeamFacts teams;
    private NormShowing showing;
    private Clockwork clockwork;

    protected TeamNorms() {}

    @Inject
    public TeamNorms(
            KnownNorms norms, TeamStandings standings, TeamFacts teams, NormShowing showing, Clockwork clockwork) {
        this.norms = norms;
        this.standings = standings;
        this.teams = teams;
        this.showing = showing;
        this.clockwork = clockwork;
    }

    TeamEquipmentNorms of(GetTeamEquipmentNorms query) {
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn());
        long teamId =
                teams.findByCode(query.teamCode()).orElseThrow(() -> Refusal.notFound("teamCode", query.teamCode()));
        TeamStanding team = standings.of(List.of(teamId), time).get(teamId);
        if (team == null) {
            throw Refusal.notFound("teamCode", query.teamCode());
        }
        return new TeamEquipmentNorms(
                query.teamCode(),
                time.validOn(),
                team.headcount().members(),
                team.headcount().residentialUnits(),
                norms.on(time).due(team).stream().map(this::line).toList(),
                time.knownOn());
    }

    private TeamNormLine line(KnownNorms.Due due) {
        return new TeamNormLine(
                due.kind().kindCode(),
                due.kind().name(),
                due.kind().unitOfMeasure(),
                due.result().outcome(),
                due.result().quantity(),
                due.result().most(),
                due.result().yearly(),
                NormTexts.explanation(due),
                due.legalBasis(),
                showing.codeOf(due.unitId()),
                due.norm().note());
    }
}
