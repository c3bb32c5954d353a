package vn.anttcs.equipment.rule.need;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Dự báo thay thế: what comes to the end of its service life in which year. What comes in its place lasts as long again, or as long as
 * the kind that replaces it; what has ended by the day is taken to be replaced on the day.
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
        return of(held, new Lives(lifeMonths, lifeMonths), day, years);
    }

    /**
     * How long things last, of at least one month; null while it is not confirmed.
     *
     * @param heldMonths what is held
     * @param nextMonths what comes in its place
     */
    public record Lives(Integer heldMonths, Integer nextMonths) {
        boolean known() {
            return heldMonths != null && nextMonths != null;
        }
    }

    /** The same for what another kind comes in the place of; where either life is not confirmed no year can be told. */
    public static Forecast of(List<Layer> held, Lives lives, LocalDate day, int years) {
        long[] ending = new long[years];
        long all = 0;
        long overdue = 0;
        long undated = 0;
        for (Layer layer : held) {
            all += layer.quantity();
            if (!lives.known() || layer.since() == null) {
                undated += layer.quantity();
                continue;
            }
            boolean ended = !LifeRule.endOf(layer.since(), lives.heldMonths()).isAfter(day);
            overdue += ended ? layer.quantity() : 0;
            if (ended) {
                add(ending, new Layer(day, layer.quantity()), new Lives(lives.nextMonths(), lives.nextMonths()), day);
            } else {
                add(ending, layer, lives, day);
            }
        }
        return new Forecast(all, overdue, undated, Arrays.stream(ending).boxed().collect(Collectors.toList()));
    }

    /** What is held and not due is not replaced at all. */
    public static Forecast notDue(List<Layer> held, int years) {
        long all = held.stream().mapToLong(Layer::quantity).sum();
        return new Forecast(all, 0, 0, Forecast.nothing(years).years());
    }

    private static void add(long[] ending, Layer layer, Lives lives, LocalDate day) {
        // Each end is counted from the first day, so that short months do not shift the later ones.
        for (int months = lives.heldMonths(); ; months += lives.nextMonths()) {
            int year = LifeRule.endOf(layer.since(), months).getYear() - day.getYear();
            if (year >= ending.length) {
                return;
            }
            ending[year] += layer.quantity();
        }
    }
}
