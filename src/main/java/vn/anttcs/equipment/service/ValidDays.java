package vn.anttcs.equipment.service;

import java.time.LocalDate;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.shared.DateRange;

/** Thời gian áp dụng: the days that a command names by {@code validFrom} and {@code validTo}. */
public final class ValidDays {
    private ValidDays() {}

    /** From the first day to the one before the second, for ever when that is null; refused when it is empty. */
    public static DateRange of(LocalDate from, LocalDate to) {
        if (to != null && !to.isAfter(from)) {
            throw Refusal.invalid("PERIOD_REVERSED", "validTo", from.toString());
        }
        return to == null ? DateRange.from(from) : DateRange.of(from, to);
    }
}
