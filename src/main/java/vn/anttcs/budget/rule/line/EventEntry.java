package vn.anttcs.budget.rule.line;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Sự kiện: an illness, an accident, a death or whatever a resolution pays for once.
 *
 * @param day the day
 * @param kind an upper-snake word
 * @param extra what the event says, standing before the member's facts of the day, and its records
 */
public record EventEntry(LocalDate day, String kind, DutyEntry.Extra extra) implements Occurrence {

    public EventEntry {
        Objects.requireNonNull(day, "an event has a day");
        Objects.requireNonNull(kind, "an event has a kind");
        Objects.requireNonNull(extra, "an event has its own values, perhaps none");
    }
}
