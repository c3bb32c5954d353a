package vn.anttcs.equipment.rule.need;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Dự báo thay thế: what comes to the end of its service life in which year. What is replaced lasts as long again; what has ended
 * by the day is taken to be replaced on the day.
 */
public final class ForecastRule {
    private ForecastRule() {}

    /**
     * What has to be replaced of what is held.
     *
     * @param lifeMonths service life of at least one month, or null while none is confirmed
     * @param day from which on it is looked at
     * @param years how many calendar years, the one of the day first
     */
    public static Forecast of(List<Layer> held, Integer lifeMonths, LocalDate day, int years) {
        long[] ending = new long[years];
        long all = 0;
        long overdue = 0;
        long undated = 0;
        for (Layer layer : held) {
            all += layer.quantity();
            if (lifeMonths == null || layer.since() == null) {
                undated += layer.quantity();
                continue;
            }
            boolean ended = !LifeRule.endOf(layer.since(), lifeMonths).isAfter(day);
            overdue += ended ? layer.quantity() : 0;
            add(ending, new Layer(ended ? day : layer.since(), layer.quantity()), lifeMonths, day);
        }
        return new Forecast(all, overdue, undated, Arrays.stream(ending).boxed().collect(Collectors.toList()));
    }

    private static void add(long[] ending, Layer layer, int lifeMonths, LocalDate day) {
        // Each end is counted from the first day, so that short months do not shift the later ones.
        for (int times = 1; ; times++) {
            int year = LifeRule.endOf(layer.since(), times * lifeMonths).getYear() - day.getYear();
            if (year >= ending.length) {
                return;
            }
            ending[year] += layer.quantity();
        }
    }
}
