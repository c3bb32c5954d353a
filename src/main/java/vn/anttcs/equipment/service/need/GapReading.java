package vn.anttcs.equipment.service.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.GetTeamEquipmentGap;
import vn.anttcs.equipment.api.TeamEquipmentGap;
import vn.anttcs.equipment.api.TeamGapLine;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.Gap;
import vn.anttcs.equipment.rule.need.Ages;
import vn.anttcs.equipment.rule.need.LifeRule;
import vn.anttcs.equipment.service.KnownNorms;
import vn.anttcs.equipment.service.NormTexts;
import vn.anttcs.equipment.service.TeamStanding;
import vn.anttcs.equipment.service.TeamStandings;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows what one team lacks. */
@ApplicationScoped
public class GapReading {
    private KnownNorms norms;
    private TeamStandings standings;
    private HeldByTeams holdings;
    private TeamFacts teams;

    protected GapReading() {}

    @Inject
    public GapReading(KnownNorms norms, TeamStandings standings, HeldByTeams holdings, TeamFacts teams) {
        this.norms = norms;
        this.standings = standings;
        this.holdings = holdings;
        this.teams = teams;
    }

    TeamEquipmentGap of(GetTeamEquipmentGap query, ReadTime time) {
        LocalDate until = until(time.validOn(), query.horizonMonths(), query.until());
        long teamId =
                teams.findByCode(query.teamCode()).orElseThrow(() -> Refusal.notFound("teamCode", query.teamCode()));
        TeamStanding team = standings.of(List.of(teamId), time).get(teamId);
        if (team == null) {
            throw Refusal.notFound("teamCode", query.teamCode());
        }
        KnownNorms.Book book = norms.on(time);
        HeldByTeams.Held held = holdings.of(
                List.of(teamId),
                until == null ? List.of() : HeldByTeams.dated(book.kinds().values()),
                time);
        return new TeamEquipmentGap(
                query.teamCode(),
                time.validOn(),
                until,
                team.headcount().members(),
                team.headcount().residentialUnits(),
                book.due(team).stream()
                        .filter(due -> query.kindCode() == null
                                || query.kindCode().equals(due.kind().kindCode()))
                        .map(due -> line(due, held.gap(teamId, due, book, until), book, until))
                        .toList(),
                time.knownOn());
    }

    /** The last day of the horizon that is asked for, or null; refused when it is said in two ways or before the day. */
    static LocalDate until(LocalDate day, Integer months, LocalDate until) {
        if (until != null && (months != null || until.isBefore(day))) {
            throw Refusal.refused(EquipmentGround.EQUIPMENT_HORIZON.name(), "until", day.toString());
        }
        return LifeRule.until(day, months, until);
    }

    private static TeamGapLine line(KnownNorms.Due due, Gap gap, KnownNorms.Book book, LocalDate until) {
        EquipmentKind kind = due.kind();
        Ages held = gap.held();
        return new TeamGapLine(
                kind.kindCode(),
                kind.name(),
                kind.unitOfMeasure(),
                due.result().outcome(),
                gap.due(),
                held.held(),
                held.expiring(),
                held.undated(),
                gap.missing(),
                kind.priceDong(),
                gap.costDong(),
                kind.fundingSource(),
                explanation(due, gap, book),
                due.legalBasis(),
                until == null ? null : life(kind, held, until),
                gap.replaced() == 0 ? null : Long.valueOf(gap.replaced()));
    }

    private static String explanation(KnownNorms.Due due, Gap gap, KnownNorms.Book book) {
        String norm = NormTexts.explanation(due);
        return gap.replaced() == 0
                ? norm
                : norm + ". "
                        + NormTexts.text(
                                "equipment.REPLACED_COUNTED",
                                String.valueOf(gap.replaced()),
                                due.counted().stream().map(book::nameOf).collect(Collectors.joining(", ")));
    }

    private static String life(EquipmentKind kind, Ages held, LocalDate until) {
        return kind.serviceLifeMonths() == null
                ? NormTexts.text("equipment.LIFE_NOT_CONFIRMED", String.valueOf(held.held()), kind.legalBasis())
                : NormTexts.text(
                        "equipment.LIFE_ENDS",
                        String.valueOf(held.held()),
                        until.toString(),
                        String.valueOf(held.expiring()),
                        kind.serviceLifeMonths().toString(),
                        String.valueOf(held.undated()),
                        kind.legalBasis());
    }
}
