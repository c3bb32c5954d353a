package vn.anttcs.equipment.service.register;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.anttcs.equipment.persistence.register.Behind;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Cursor;

/** The days of a register, and where its page before ended. */
public final class RegisterDays {
    private RegisterDays() {}

    /** Refuses a first day behind the last one. */
    static void refuseReversed(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.invalid("PERIOD_REVERSED", "toDay", from.toString());
        }
    }

    /** Where the page before ended; before the first of all without one. */
    public static Behind behind(Optional<Cursor> cursor) {
        return cursor.map(last -> behind(last, 0)).orElse(Behind.NOTHING);
    }

    /** The same where other parts of the key stand before those of the place. */
    public static Behind behind(Cursor last, int first) {
        return at(last.key(first), last.key(first + 1), last.number(first + 2));
    }

    private static Behind at(String day, String recordedAt, long id) {
        try {
            return new Behind(LocalDate.parse(day), Instant.parse(recordedAt), id);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("WRONG_FORM", "cursor");
        }
    }
}
