package vn.anttcs.equipment.rule.check;

import java.time.LocalDate;
import vn.anttcs.shared.DateRange;

/**
 * Chu kỳ kiểm tra: one of the two, or none when only use counts.
 *
 * @param months or null
 * @param days or null
 */
public record CheckInterval(Integer months, Integer days) {
    /** The last day of an interval that begins on a day; at the end of a shorter month, its last day; none is never over. */
    public LocalDate after(LocalDate day) {
        if (months != null) {
            return day.plusMonths(months);
        }
        return days == null ? DateRange.OPEN_END : day.plusDays(days);
    }
}
