package vn.anttcs.budget.rule.policy;

import java.time.LocalDate;

/** Tháng đầu áp dụng: what happens, for items per month, in a month in which a policy begins or repeals another. */
public enum FirstMonth {
    /** The month is divided by days. */
    BY_DAYS,
    /** The new one holds from the first day of the month. */
    NEW_FROM_FIRST_DAY,
    /** The old one holds until the end of the month. */
    NEW_FROM_NEXT_MONTH;

    /** The day from which the change takes effect for items per month. */
    public LocalDate effective(LocalDate day) {
        return switch (this) {
            case BY_DAYS -> day;
            case NEW_FROM_FIRST_DAY -> day.withDayOfMonth(1);
            case NEW_FROM_NEXT_MONTH ->
                day.getDayOfMonth() == 1 ? day : day.withDayOfMonth(1).plusMonths(1);
        };
    }
}
