package vn.anttcs.equipment.rule.need;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Số phải thay thế.
 *
 * @param held all of it
 * @param overdue whose service life has ended by the day
 * @param undated whose end cannot be told
 * @param years whose service life ends in each year, the one of the day first
 */
public record Forecast(long held, long overdue, long undated, List<Long> years) {
    public Forecast {
        years = List.copyOf(years);
    }

    /** Nothing in so many years. */
    public static Forecast nothing(int years) {
        return new Forecast(0, 0, 0, Collections.nCopies(years, 0L));
    }

    /** This and another over the same years. */
    public Forecast and(Forecast other) {
        List<Long> sums = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            sums.add(years.get(year) + other.years.get(year));
        }
        return new Forecast(held + other.held, overdue + other.overdue, undated + other.undated, sums);
    }
}
