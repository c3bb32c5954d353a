package vn.anttcs.budget.rule.simulation;

import java.time.YearMonth;

/** Kỳ tổng hợp: over how long sums are told. */
public enum Span {
    /** Từng tháng. */
    MONTH,
    /** Từng năm. */
    YEAR,
    /** Cả kỳ. */
    WHOLE;

    /** The name of the period in which a month lies; empty for the whole. */
    public String period(YearMonth month) {
        return switch (this) {
            case MONTH -> month.toString();
            case YEAR -> month.toString().substring(0, 4);
            case WHOLE -> "";
        };
    }
}
