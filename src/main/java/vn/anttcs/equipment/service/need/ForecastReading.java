package vn.anttcs.equipment.service.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.api.EquipmentForecast;
import vn.anttcs.equipment.api.EquipmentForecastLine;
import vn.anttcs.equipment.api.EquipmentForecastYear;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.ForecastEquipment;
import vn.anttcs.equipment.rule.need.Forecast;
import vn.anttcs.equipment.rule.need.ForecastRule;
import vn.anttcs.equipment.service.KnownNorms;
import vn.anttcs.equipment.service.NormTexts;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows what the teams of a unit will have to replace; read in sets, some thousand teams at a time. */
@ApplicationScoped
public class ForecastReading {
    private static final int CHUNK = 4_000;

    private KnownNorms norms;
    private HeldByTeams holdings;
    private TeamsInUnits teams;

    protected ForecastReading() {}

    @Inject
    public ForecastReading(KnownNorms norms, HeldByTeams holdings, TeamsInUnits teams) {
        this.norms = norms;
        this.holdings = holdings;
        this.teams = teams;
    }

    EquipmentForecast of(ForecastEquipment query, ReadTime time) {
        Map<String, EquipmentKind> kinds = norms.on(time).kinds();
        List<String> dated = HeldByTeams.dated(kinds.values());
        List<Long> all = List.copyOf(teams.of(query.unitCode(), time));
        Map<String, Forecast> sums = new HashMap<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            HeldByTeams.Held held = holdings.of(chunk, dated, time);
            for (long team : chunk) {
                for (String code : held.kinds().keySet()) {
                    EquipmentKind kind = kinds.get(code);
                    if (kind != null
                            && (query.kindCode() == null || query.kindCode().equals(code))) {
                        sums.merge(
                                code,
                                ForecastRule.of(
                                        held.of(team, code), kind.serviceLifeMonths(), time.validOn(), query.years()),
                                Forecast::and);
                    }
                }
            }
        }
        return new EquipmentForecast(
                query.unitCode(),
                time.validOn(),
                kinds.values().stream()
                        .filter(kind -> sums.containsKey(kind.kindCode()))
                        .map(kind -> line(kind, sums.get(kind.kindCode()), time))
                        .toList(),
                time.knownOn());
    }

    private static EquipmentForecastLine line(EquipmentKind kind, Forecast sum, ReadTime time) {
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
                kind.legalBasis());
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
