package vn.anttcs.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Ngày làm việc: the days on which the clocks of the law run — Monday to Friday less the public
 * holidays, which the Government sets each year and which therefore come in as data.
 *
 * @param publicHolidays the days off by law or by the yearly decision, also those swapped in
 */
public record WorkingDays(Set<LocalDate> publicHolidays) {

    public WorkingDays {
        publicHolidays = Set.copyOf(publicHolidays);
    }

    /** Whether the day is neither a Saturday, a Sunday nor a public holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !publicHolidays.contains(day);
    }

    /**
     * The last day of a term of so many working days; the first working day after the start counts
     * as day 1.
     */
    public LocalDate plus(LocalDate start, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("a term has no negative number of working days: " + workingDays);
        }
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * The number of working days after the start up to and including the end; 0 when the end is not
     * after the start.
     */
    public int between(LocalDate start, LocalDate end) {
        return (int) start.datesUntil(end.isAfter(start) ? end : start)
                .map(day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
