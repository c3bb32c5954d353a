package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import vn.anttcs.organisation.api.TeamWorkKind;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** What teams cover, and where they stand by it. */
@ApplicationScoped
public class TeamAreas {
    private TeamCoverage coverage;
    private TeamSettlement settlement;
    private TeamWork work;
    private ForceRecording recordings;

    protected TeamAreas() {}

    @Inject
    public TeamAreas(TeamCoverage coverage, TeamSettlement settlement, TeamWork work, ForceRecording recordings) {
        this.coverage = coverage;
        this.settlement = settlement;
        this.work = work;
        this.recordings = recordings;
    }

    /** Stamp and decision of what is about to be written. */
    Recording record(Decision decision) {
        return recordings.record(decision);
    }

    /** The team covers exactly these residential units on the period, and stands where they lie. */
    void set(long teamId, Collection<Long> places, DateRange period, Recording recording) {
        coverage.set(teamId, places, period, recording);
        settlement.settle(List.of(teamId), period.from(), recording);
    }

    /** The team covers nothing any more, and nothing is left to decide about it. */
    void clear(long teamId, DateRange period, Recording recording) {
        coverage.set(teamId, List.of(), period, recording);
        work.close(TeamWorkKind.TEAM_IN_SEVERAL_COMMUNES, List.of(teamId), recording);
    }
}
