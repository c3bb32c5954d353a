package vn.anttcs.duty.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Loại ngày: what a day is by the calendar. */
public enum DayKind {
    /** Ngày làm việc. */
    WORKING_DAY,
    /** Ngày nghỉ hằng tuần: Saturday and Sunday. */
    WEEKLY_DAY_OFF,
    /** Ngày nghỉ lễ, tết, also one swapped in or given instead. */
    PUBLIC_HOLIDAY;

    /** The kind of a day; a public holiday on a weekend is a public holiday. */
    public static DayKind of(LocalDate day, Set<LocalDate> publicHolidays) {
        if (publicHolidays.contains(day)) {
            return PUBLIC_HOLIDAY;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? WEEKLY_DAY_OFF : WORKING_DAY;
    }
}
