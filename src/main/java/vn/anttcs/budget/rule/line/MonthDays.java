package vn.anttcs.budget.rule.line;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.shared.DateRange;

/** Các ngày của tháng: sets of days of one month as bits, the first day being the lowest. */
public final class MonthDays {
    private MonthDays() {}

    /** Every day of the month. */
    public static int all(YearMonth month) {
        return (int) ((1L << month.lengthOfMonth()) - 1);
    }

    /** The days of the period that lie in the month. */
    public static int of(YearMonth month, DateRange period) {
        return until(month, period.to()) & ~until(month, period.from());
    }

    /** The days of the month before the day. */
    private static int until(YearMonth month, LocalDate day) {
        long index = (day.getYear() - (long) month.getYear()) * 12 + day.getMonthValue() - month.getMonthValue();
        if (index < 0) {
            return 0;
        }
        return index > 0 ? all(month) : (1 << (day.getDayOfMonth() - 1)) - 1;
    }

    /** The bit of the day of the month, counted from 1. */
    static int bit(int dayOfMonth) {
        return 1 << (dayOfMonth - 1);
    }

    /** The first day in the set, counted from 1; 33 when it is empty. */
    static int first(int days) {
        return Integer.numberOfTrailingZeros(days) + 1;
    }

    /** The last day in the set, counted from 1; 0 when it is empty. */
    static int last(int days) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(days);
    }

    /** The days as periods, in order. */
    public static List<DateRange> periods(YearMonth month, int days) {
        List<DateRange> periods = new ArrayList<>();
        int rest = days;
        while (rest != 0) {
            int from = first(rest);
            int to = from;
            while (to <= 31 && (rest & bit(to)) != 0) {
                rest &= ~bit(to);
                to++;
            }
            LocalDate start = month.atDay(from);
            periods.add(DateRange.of(start, start.plusDays(to - from)));
        }
        return periods;
    }
}
