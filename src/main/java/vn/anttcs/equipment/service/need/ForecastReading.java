package vn.anttcs.equipment.service.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.api.EquipmentForecast;
import vn.anttcs.equipment.api.EquipmentForecastLine;
import vn.anttcs.equipment.api.EquipmentForecastYear;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.ForecastEquipment;
import vn.anttcs.equipment.rule.need.Forecast;
import vn.anttcs.equipment.service.KnownNorms;
import vn.anttcs.equipment.service.NormTexts;
import vn.anttcs.equipment.service.TeamStanding;
import vn.anttcs.equipment.service.TeamStandings;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows what the teams of a unit will have to replace; read in sets, some thousand teams at a time. */
@ApplicationScoped
public class ForecastReading {
    private static final int CHUNK = 4_000;

    private KnownNorms norms;
    private TeamStandings standings;
    private HeldByTeams holdings;
    private TeamsInUnits teams;

    protected ForecastReading() {}

    @Inject
    public ForecastReading(KnownNorms norms, TeamStandings standings, HeldByTeams holdings, TeamsInUnits teams) {
        this.norms = norms;
        this.standings = standings;
        this.holdings = holdings;
        this.teams = teams;
    }

    EquipmentForecast of(ForecastEquipment query, ReadTime time) {
        KnownNorms.Book book = norms.on(time);
        DueByStanding due = new DueByStanding(book);
        List<String> dated = HeldByTeams.dated(book.kinds().values());
        List<Long> all = List.copyOf(teams.of(query.unitCode(), time));
        ForecastSums sums = new ForecastSums(book, query, time);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            Map<Long, TeamStanding> known = standings.of(chunk, time);
            HeldByTeams.Held held = holdings.of(known.keySet(), dated, time);
            known.forEach((teamId, team) -> sums.add(held, teamId, due.of(team)));
        }
        return new EquipmentForecast(
                query.unitCode(),
                time.validOn(),
                book.kinds().values().stream()
                        .filter(kind -> sums.has(kind.kindCode()))
                        .map(kind -> line(kind, sums, time))
                        .toList(),
                time.knownOn());
    }

    private static EquipmentForecastLine line(EquipmentKind kind, ForecastSums sums, ReadTime time) {
        Forecast sum = sums.of(kind.kindCode());
        return new EquipmentForecastLine(
                kind.kindCode(),
                kind.name(),
                kind.unitOfMeasure(),
                kind.serviceLifeMonths(),
                sum.held(),
                sum.overdue(),
                sum.undated(),
                kind.priceDong(),
                cost(sum.overdue(), kind.priceDong()),
                kind.fundingSource(),
                kind.serviceLifeMonths() == null ? List.of() : years(kind, sum, time),
                explanation(kind, time),
                kind.legalBasis(),
                sums.replaced(kind.kindCode()));
    }

    private static List<EquipmentForecastYear> years(EquipmentKind kind, Forecast sum, ReadTime time) {
        List<EquipmentForecastYear> years = new ArrayList<>();
        for (long quantity : sum.years()) {
            years.add(new EquipmentForecastYear(
                    time.validOn().getYear() + years.size(), quantity, cost(quantity, kind.priceDong())));
        }
        return years;
    }

    private static Long cost(long quantity, Long priceDong) {
        return priceDong == null ? null : Long.valueOf(Math.multiplyExact(quantity, priceDong));
    }

    private static String explanation(EquipmentKind kind, ReadTime time) {
        return kind.serviceLifeMonths() == null
                ? NormTexts.text("equipment.FORECAST_OPEN")
                : NormTexts.text(
                        "equipment.FORECAST",
                        kind.serviceLifeMonths().toString(),
                        time.validOn().toString());
    }
}
