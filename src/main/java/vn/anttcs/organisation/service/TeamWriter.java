package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.persistence.TeamFact;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.VietnameseText;

/** Writes teams: their numbers, anchors and facts. */
@ApplicationScoped
public class TeamWriter {
    private TeamRows teams;
    private DatedSets sets;
    private Ids ids;

    protected TeamWriter() {}

    @Inject
    public TeamWriter(TeamRows teams, DatedSets sets, Ids ids) {
        this.teams = teams;
        this.sets = sets;
        this.ids = ids;
    }

    /** The team with the code, which must exist. */
    public long require(String teamCode) {
        return teams.findByCode(teamCode).orElseThrow(() -> Refusal.notFound("teamCode", teamCode));
    }

    /** Locks until commit and holds the caller to the version that it saw. */
    public void lock(long teamId, Long expectedVersion) {
        teams.lock(teamId);
        if (expectedVersion != null && expectedVersion != teams.versionOf(teamId) - 1) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
    }

    /**
     * The anchor of a new team with the number given, if it is free, else with the next that is; returns its internal id.
     * Nobody else can take the number from here on.
     */
    public long claim(String given) {
        if (given != null) {
            return claimed(given).orElseThrow(() -> Refusal.conflict("PUBLIC_CODE_TAKEN", "teamCode", given));
        }
        OptionalLong claimed = claimed(next());
        while (claimed.isEmpty()) {
            claimed = claimed(next());
        }
        return claimed.getAsLong();
    }

    private OptionalLong claimed(String teamCode) {
        long id = ids.next();
        return teams.findByCode(teamCode).isEmpty() && teams.add(id, teamCode)
                ? OptionalLong.of(id)
                : OptionalLong.empty();
    }

    private String next() {
        return String.format("T%07d", ids.next("team_code"));
    }

    /** Refused unless the team exists on the day. */
    public void requireActive(long teamId, String teamCode, LocalDate day) {
        if (active(teamId).stream().noneMatch(fact -> fact.valid().contains(day))) {
            throw Refusal.refused("TEAM_NOT_ACTIVE", "validFrom", teamCode, day.toString());
        }
    }

    /** The facts of the team while it exists, as they stand. */
    public List<Dated<TeamFact>> active(long teamId) {
        return sets.standing(TeamRows.FACTS, List.of(teamId)).stream()
                .filter(fact -> fact.values().state() == RecordStatus.ACTIVE)
                .toList();
    }

    /** Gives the team another name from a day on. */
    public void rename(long teamId, String name, DateRange period, Recording recording) {
        sets.change(
                TeamRows.FACTS,
                teamId,
                period,
                fact -> fact.state() == RecordStatus.ACTIVE
                        ? new TeamFact(fact.state(), fact.communeId(), name, VietnameseText.fold(name))
                        : fact,
                recording);
    }

    /** Ends the team on a day; the last facts stay with the new status. */
    public void end(long teamId, LocalDate day, Recording recording) {
        sets.change(TeamRows.FACTS, teamId, DateRange.from(day), fact -> fact.as(RecordStatus.DISSOLVED), recording);
    }
}
