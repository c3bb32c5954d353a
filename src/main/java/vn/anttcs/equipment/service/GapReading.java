package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.anttcs.equipment.api.EquipmentGap;
import vn.anttcs.equipment.api.EquipmentGapLine;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.GetTeamEquipmentGap;
import vn.anttcs.equipment.api.SumEquipmentGap;
import vn.anttcs.equipment.api.TeamEquipmentGap;
import vn.anttcs.equipment.api.TeamGapLine;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.Gap;
import vn.anttcs.equipment.rule.GapRule;
import vn.anttcs.equipment.rule.GapSum;
import vn.anttcs.organisation.service.CommuneReference;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows what teams lack, one by one and in sum. */
@ApplicationScoped
public class GapReading {
    private KnownNorms norms;
    private TeamStandings standings;
    private HeldByTeams holdings;
    private TeamFacts teams;
    private CommuneReference communes;

    protected GapReading() {}

    @Inject
    public GapReading(
            KnownNorms norms,
            TeamStandings standings,
            HeldByTeams holdings,
            TeamFacts teams,
            CommuneReference communes) {
        this.norms = norms;
        this.standings = standings;
        this.holdings = holdings;
        this.teams = teams;
        this.communes = communes;
    }

    TeamEquipmentGap of(GetTeamEquipmentGap query, ReadTime time) {
        long teamId =
                teams.findByCode(query.teamCode()).orElseThrow(() -> Refusal.notFound("teamCode", query.teamCode()));
        TeamStanding team = standings.of(List.of(teamId), time).get(teamId);
        if (team == null) {
            throw Refusal.notFound("teamCode", query.teamCode());
        }
        HeldByTeams.Held held = holdings.of(List.of(teamId), time);
        return new TeamEquipmentGap(
                query.teamCode(),
                time.validOn(),
                team.headcount().members(),
                team.headcount().residentialUnits(),
                norms.on(time).due(team).stream()
                        .filter(due -> wanted(query.kindCode(), due))
                        .map(due -> line(due, held.of(teamId, due.kind().kindCode())))
                        .toList(),
                time.knownOn());
    }

    private static boolean wanted(String kindCode, KnownNorms.Due due) {
        return kindCode == null || kindCode.equals(due.kind().kindCode());
    }

    private static TeamGapLine line(KnownNorms.Due due, long held) {
        EquipmentKind kind = due.kind();
        Gap gap = GapRule.of(due.result(), held, kind.priceDong());
        return new TeamGapLine(
                kind.kindCode(),
                kind.name(),
                kind.unitOfMeasure(),
                due.result().outcome(),
                gap.due(),
                gap.held(),
                gap.missing(),
                kind.priceDong(),
                gap.costDong(),
                kind.fundingSource(),
                NormTexts.explanation(due.result()),
                due.norm().legalBasis());
    }

    /** What the teams of a commune or a province lack together, kind by kind, with what it costs. */
    public EquipmentGap sum(SumEquipmentGap query, ReadTime time) {
        Collection<Long> wanted = teams.teamsIn(communes.within(query.unitCode(), time, "unitCode"), time);
        Map<Long, TeamStanding> known = standings.of(wanted, time);
        HeldByTeams.Held held = holdings.of(known.keySet(), time);
        KnownNorms.Book book = norms.on(time);
        Map<String, GapSum> sums = new TreeMap<>();
        known.forEach((teamId, team) -> book.due(team).stream()
                .filter(due -> wanted(query.kindCode(), due))
                .forEach(due -> {
                    String code = due.kind().kindCode();
                    Gap gap = GapRule.of(
                            due.result(), held.of(teamId, code), due.kind().priceDong());
                    sums.put(
                            code,
                            sums.getOrDefault(code, GapSum.NOTHING)
                                    .and(due.result().outcome(), gap));
                }));
        List<EquipmentGapLine> lines = sums.entrySet().stream()
                .map(sum -> line(book.kinds().get(sum.getKey()), sum.getValue()))
                .toList();
        return new EquipmentGap(
                query.unitCode(),
                time.validOn(),
                known.size(),
                cost(lines, FundingSource.CENTRAL),
                cost(lines, FundingSource.LOCAL),
                lines,
                time.knownOn());
    }

    private static long cost(List<EquipmentGapLine> lines, FundingSource source) {
        return lines.stream()
                .filter(line -> line.fundingSource() == source)
                .mapToLong(EquipmentGapLine::costDong)
                .sum();
    }

    private static EquipmentGapLine line(EquipmentKind kind, GapSum sum) {
        return new EquipmentGapLine(
                kind.kindCode(),
                kind.name(),
                kind.unitOfMeasure(),
                sum.teams(),
                sum.openTeams(),
                sum.rangeTeams(),
                sum.due(),
                sum.held(),
                sum.missing(),
                sum.unpriced(),
                sum.costDong(),
                kind.fundingSource());
    }
}
