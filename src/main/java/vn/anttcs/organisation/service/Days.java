package vn.anttcs.organisation.service;

import java.time.LocalDate;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.shared.DateRange;

/** Days as callers give them: within living memory, and in order. */
final class Days {
    private static final LocalDate FIRST = LocalDate.of(1945, 9, 2);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private Days() {}

    /** The open period from a first day on. */
    static DateRange from(LocalDate validFrom) {
        return between(validFrom, null);
    }

    /** The period from a first day up to but without an end, which may be missing. */
    static DateRange between(LocalDate validFrom, LocalDate validTo) {
        if (validFrom.isBefore(FIRST)) {
            throw Refusal.invalid("TOO_SMALL", "validFrom", FIRST.toString());
        }
        if (validFrom.isAfter(LAST)) {
            throw Refusal.invalid("TOO_BIG", "validFrom", LAST.toString());
        }
        if (validTo == null) {
            return DateRange.from(validFrom);
        }
        if (!validTo.isAfter(validFrom)) {
            throw Refusal.invalid("TOO_SMALL", "validTo", validFrom.plusDays(1).toString());
        }
        if (validTo.isAfter(LAST)) {
            throw Refusal.invalid("TOO_BIG", "validTo", LAST.toString());
        }
        return DateRange.of(validFrom, validTo);
    }
}
