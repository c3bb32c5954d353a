package vn.anttcs.organisation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.organisation.api.FindTeams;
import vn.anttcs.organisation.api.GetTeam;
import vn.anttcs.organisation.api.ListTeamHistory;
import vn.anttcs.organisation.api.Team;
import vn.anttcs.organisation.api.TeamHistory;
import vn.anttcs.organisation.api.Teams;
import vn.anttcs.organisation.persistence.ForceSearch.Found;
import vn.anttcs.organisation.persistence.ForceSearch.Register;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Danh mục Tổ bảo vệ an ninh, trật tự: reads teams at any two times. */
@Stateless
public class TeamDirectory {
    @Inject
    private TeamWriter writer;

    @Inject
    private TeamViews views;

    @Inject
    private TeamTimeline timeline;

    @Inject
    private ForcePages pages;

    @Inject
    private Clockwork clockwork;

    @Operation(value = "getTeam", right = Right.FORCE_READ, teams = "teamCode")
    public Team getTeam(GetTeam query) {
        long id = writer.require(query.teamCode());
        return views.find(id, clockwork.readTime(query.validOn(), query.knownOn()))
                .orElseThrow(() -> Refusal.notFound("teamCode", query.teamCode()));
    }

    @Operation(value = "findTeams", right = Right.FORCE_READ, territory = Territory.FILTERED)
    public Teams findTeams(FindTeams query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        ForcePages.Criteria criteria =
                new ForcePages.Criteria(query.unit(), query.name(), null, query.residentialUnit(), query.status());
        List<Found> found = pages.read(Register.TEAMS, criteria, time, cursor, limit);
        return new Teams(
                views.list(ForcePages.ids(found, limit), time),
                Cursor.next(found, limit, time, row -> List.of(row.code())),
                time.knownOn());
    }

    @Operation(value = "listTeamHistory", right = Right.FORCE_READ, teams = "teamCode")
    public TeamHistory listTeamHistory(ListTeamHistory query) {
        long id = writer.require(query.teamCode());
        ReadTime time = clockwork.readTime(null, query.knownOn());
        return new TeamHistory(timeline.of(id, time.knownOn()), time.knownOn());
    }
}
