package vn.anttcs.equipment.rule.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Niên hạn: when the service life of what is held ends. It begins with the day of first issue, of a lot with the day of its
 * receipt, and ends so many months later (Decree 40/2024/NĐ-CP names years). What is kept by quantity alone goes in the order in
 * which it came.
 */
public final class LifeRule {
    private LifeRule() {}

    /** The first day after the service life of something used since a day. */
    public static LocalDate endOf(LocalDate since, int lifeMonths) {
        return since.plusMonths(lifeMonths);
    }

    /** What is left of arrivals, the oldest first, after so much has gone: the oldest goes first. */
    public static List<Layer> left(List<Layer> arrivals, long gone) {
        List<Layer> left = new ArrayList<>();
        long still = gone;
        for (Layer arrival : arrivals) {
            long taken = Math.min(still, arrival.quantity());
            still -= taken;
            if (arrival.quantity() > taken) {
                left.add(new Layer(arrival.since(), arrival.quantity() - taken));
            }
        }
        return left;
    }

    /**
     * What is held, seen from the last day of a horizon.
     *
     * @param lifeMonths service life, or null while none is confirmed
     * @param until last day of the horizon; null without one, then nothing expires and nothing is undated
     */
    public static Ages ages(List<Layer> held, Integer lifeMonths, LocalDate until) {
        long all = 0;
        long expiring = 0;
        long undated = 0;
        for (Layer layer : held) {
            all += layer.quantity();
            if (until == null) {
                continue;
            }
            if (lifeMonths == null || layer.since() == null) {
                undated += layer.quantity();
            } else if (!endOf(layer.since(), lifeMonths).isAfter(until)) {
                expiring += layer.quantity();
            }
        }
        return new Ages(all, expiring, undated);
    }

    /** The last day of a horizon; null without one. At most one of months and day is given. */
    public static LocalDate until(LocalDate day, Integer months, LocalDate until) {
        return months == null ? until : day.plusMonths(months);
    }
}
