package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.organisation.api.TeamWorkKind;
import vn.anttcs.organisation.api.TeamWorkReason;
import vn.anttcs.organisation.persistence.Communes;
import vn.anttcs.organisation.persistence.Presence;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.organisation.persistence.TeamWorkRows;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;

/** Việc phải làm: what changes of the map leave to be decided, opened and closed as the records show it. */
@ApplicationScoped
public class TeamWork {
    private TeamWorkRows rows;
    private DatedSets sets;
    private Communes communes;

    protected TeamWork() {}

    @Inject
    public TeamWork(TeamWorkRows rows, DatedSets sets, Communes communes) {
        this.rows = rows;
        this.sets = sets;
        this.communes = communes;
    }

    /** Closes the open work of a kind on records. */
    void close(TeamWorkKind kind, Collection<Long> recordIds, Recording recording) {
        rows.close(kind, recordIds, recording);
    }

    /** Opens work. */
    void open(List<TeamWorkRows.Work> items, Recording recording) {
        rows.open(items, recording);
    }

    /** Opens work on teams that now lie apart, and closes that on teams that no longer do. */
    void settle(
            List<TeamSettlement.Settled> settled,
            Map<Long, List<Dated<ResidentialUnitFact>>> places,
            Recording recording) {
        List<Long> all = settled.stream().map(TeamSettlement.Settled::teamId).toList();
        Set<Long> open = rows.open(TeamWorkKind.TEAM_IN_SEVERAL_COMMUNES, all);
        List<TeamSettlement.Settled> apart = settled.stream()
                .filter(team -> team.apart().isPresent() && !open.contains(team.teamId()))
                .toList();
        Set<Long> still = settled.stream()
                .filter(team -> team.apart().isPresent())
                .map(TeamSettlement.Settled::teamId)
                .collect(Collectors.toSet());
        close(
                TeamWorkKind.TEAM_IN_SEVERAL_COMMUNES,
                open.stream().filter(team -> !still.contains(team)).toList(),
                recording);
        List<TeamWorkRows.Work> work = new ArrayList<>();
        for (TeamSettlement.Settled team : apart) {
            LocalDate since = team.apart().get();
            work.add(new TeamWorkRows.Work(
                    TeamWorkKind.TEAM_IN_SEVERAL_COMMUNES,
                    team.teamId(),
                    above(team.teamId(), since, places, recording),
                    since,
                    TeamWorkReason.RESIDENTIAL_UNITS_APART));
        }
        rows.open(work, recording);
    }

    /** The one unit above all communes in which the residential units of a team lie, or null when there is none. */
    private Long above(
            long teamId, LocalDate day, Map<Long, List<Dated<ResidentialUnitFact>>> places, Recording recording) {
        List<Dated<Presence>> coverage = sets.standing(TeamRows.COVERAGE, List.of(teamId));
        Set<Long> lieIn = coverage.stream()
                .filter(row -> row.valid().contains(day))
                .flatMap(row -> places.getOrDefault(Long.valueOf(row.key()), List.of()).stream())
                .filter(fact -> fact.valid().contains(day))
                .map(fact -> fact.values().communeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return above(lieIn, new ReadTime(day, recording.stamp()));
    }

    /** The one unit directly above all communes, or null when they have several or none. */
    Long above(Collection<Long> communeIds, ReadTime time) {
        Set<Long> parents = communes.parentsOf(communeIds, time);
        return parents.size() == 1 ? parents.iterator().next() : null;
    }
}
