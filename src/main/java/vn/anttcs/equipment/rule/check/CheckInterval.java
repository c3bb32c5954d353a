package vn.anttcs.equipment.rule.check;

import java.time.LocalDate;

/**
 * Chu kỳ kiểm tra: one of the two.
 *
 * @param months or null
 * @param days or null
 */
public record CheckInterval(Integer months, Integer days) {
    /** The last day of an interval that begins on a day; at the end of a shorter month, its last day. */
    public LocalDate after(LocalDate day) {
        return months == null ? day.plusDays(days) : day.plusMonths(months);
    }
}
