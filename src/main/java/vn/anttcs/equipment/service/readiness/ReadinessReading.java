package vn.anttcs.equipment.service.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.anttcs.equipment.api.GetTeamReadiness;
import vn.anttcs.equipment.api.ListTeamReadiness;
import vn.anttcs.equipment.api.ReadinessKind;
import vn.anttcs.equipment.api.ReadinessUnit;
import vn.anttcs.equipment.api.ReadyTeamPage;
import vn.anttcs.equipment.api.TeamReadiness;
import vn.anttcs.equipment.rule.readiness.ReadinessRule;
import vn.anttcs.equipment.service.NamedKinds;
import vn.anttcs.equipment.service.check.AreaWalk;
import vn.anttcs.organisation.service.CommuneReference;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Reads which teams can turn out: commune by commune, and in each by the code of the team. */
@ApplicationScoped
public class ReadinessReading {
    private TeamFacts teams;
    private CommuneReference communes;
    private ReadinessKinds kinds;
    private ReadinessFinding finding;

    protected ReadinessReading() {}

    @Inject
    public ReadinessReading(
            TeamFacts teams, CommuneReference communes, ReadinessKinds kinds, ReadinessFinding finding) {
        this.teams = teams;
        this.communes = communes;
        this.kinds = kinds;
        this.finding = finding;
    }

    TeamReadiness of(GetTeamReadiness query, ReadTime time) {
        long team =
                teams.findByCode(query.teamCode()).orElseThrow(() -> Refusal.notFound("teamCode", query.teamCode()));
        Map<Long, Long> there = teams.communesOf(List.of(team), time);
        if (there.isEmpty()) {
            throw Refusal.notFound("teamCode", query.teamCode());
        }
        ReadinessRule.Asked asked = asked(query.minMembers(), query.minCertified(), query.kinds());
        Map<Long, NamedKinds.Named> named = kinds.of(asked.kinds(), time);
        return new TeamReadiness(finding.of(there, asked, named, time).get(0).view(), time.validOn(), time.knownOn());
    }

    ReadyTeamPage page(ListTeamReadiness query, Optional<Cursor> cursor, ReadTime time) {
        int limit = Cursor.limit(query.limit());
        long afterUnit = cursor.map(last -> last.number(0)).orElse(Long.MIN_VALUE);
        String afterTeam = cursor.map(last -> last.key(1)).orElse("");
        ReadinessRule.Asked asked = asked(query.minMembers(), query.minCertified(), query.kinds());
        Map<Long, NamedKinds.Named> named = kinds.of(asked.kinds(), time);
        List<ReadinessFinding.Found> page = AreaWalk.along(
                within(query.units(), time).stream()
                        .filter(unit -> unit >= afterUnit)
                        .toList(),
                limit + 1,
                units -> finding.of(communesOf(teams.teamsIn(units, time), time), asked, named, time).stream()
                        .filter(team -> query.ready() == null
                                || query.ready() == team.view().ready())
                        .filter(team -> team.communeId() > afterUnit
                                || team.view().teamCode().compareTo(afterTeam) > 0)
                        .sorted(Comparator.comparingLong(ReadinessFinding.Found::communeId)
                                .thenComparing(team -> team.view().teamCode()))
                        .toList());
        return new ReadyTeamPage(
                page.stream().limit(limit).map(ReadinessFinding.Found::view).toList(),
                Cursor.next(
                        page,
                        limit,
                        time,
                        team -> List.of(team.communeId(), team.view().teamCode())),
                time.knownOn());
    }

    /** The communes of units, each once, in ascending order. */
    private Collection<Long> within(List<ReadinessUnit> units, ReadTime time) {
        TreeSet<Long> within = new TreeSet<>();
        for (int index = 0; index < units.size(); index++) {
            within.addAll(communes.within(units.get(index).unitCode(), time, "units[" + index + "].unitCode"));
        }
        return within;
    }

    private static ReadinessRule.Asked asked(Integer members, Integer certified, List<ReadinessKind> kinds) {
        return new ReadinessRule.Asked(
                members, certified, kinds.stream().map(ReadinessKind::kindCode).toList());
    }

    private Map<Long, Long> communesOf(Collection<Long> teamIds, ReadTime time) {
        Map<Long, Long> found = new HashMap<>();
        teams.communesOf(teamIds, time).forEach((team, commune) -> {
            if (commune != null) {
                found.put(team, commune);
            }
        });
        return found;
    }
}
