package vn.anttcs.equipment.service.need;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.equipment.api.ForecastEquipment;
import vn.anttcs.equipment.rule.NormReason;
import vn.anttcs.equipment.rule.need.Forecast;
import vn.anttcs.equipment.rule.need.ForecastRule;
import vn.anttcs.equipment.rule.need.Layer;
import vn.anttcs.equipment.service.KnownNorms;
import vn.anttcs.platform.persistence.ReadTime;

/** What many teams will have to replace, kind by kind: a replaced kind is renewed as the one that replaces it, and what is not due is not renewed. */
final class ForecastSums {
    private final KnownNorms.Book book;
    private final ForecastEquipment query;
    private final ReadTime time;
    private final Map<String, Forecast> sums = new HashMap<>();
    private final Map<String, Long> replaced = new HashMap<>();

    ForecastSums(KnownNorms.Book book, ForecastEquipment query, ReadTime time) {
        this.book = book;
        this.query = query;
        this.time = time;
    }

    /** Adds what a team has, of the kinds that are asked for. */
    void add(HeldByTeams.Held held, long teamId, List<KnownNorms.Due> lines) {
        Map<String, String> renewedAs = new HashMap<>();
        Set<String> notDue = new HashSet<>();
        for (KnownNorms.Due due : lines) {
            String kindCode = due.kind().kindCode();
            due.counted().forEach(code -> renewedAs.put(code, kindCode));
            if (due.result().reason() == NormReason.NORM_OUTSIDE_REGION) {
                notDue.add(kindCode);
            }
        }
        for (String code : held.kinds().keySet()) {
            String as = renewedAs.getOrDefault(code, code);
            boolean asked = query.kindCode() == null || query.kindCode().equals(as);
            if (asked && book.kinds().containsKey(as)) {
                add(code, as, notDue.contains(as), held.of(teamId, code));
            }
        }
    }

    private void add(String code, String as, boolean notDue, List<Layer> layers) {
        Forecast forecast = notDue
                ? ForecastRule.notDue(layers, query.years())
                : ForecastRule.of(
                        layers,
                        new ForecastRule.Lives(book.lifeOf(code), book.lifeOf(as)),
                        time.validOn(),
                        query.years());
        sums.merge(as, forecast, Forecast::and);
        if (!as.equals(code) && forecast.held() > 0) {
            replaced.merge(as, forecast.held(), Long::sum);
        }
    }

    boolean has(String kindCode) {
        return sums.containsKey(kindCode);
    }

    Forecast of(String kindCode) {
        return sums.get(kindCode);
    }

    /** What of a kind's sum is of kinds that it replaces; null when there is none. */
    Long replaced(String kindCode) {
        return replaced.get(kindCode);
    }
}
