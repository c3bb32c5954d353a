package vn.anttcs.shared;

import java.time.Instant;
import java.util.Objects;

/**
 * Căn cứ của dữ kiện: the record in a register from which a fact was read, so that whoever doubts it knows where to look.
 *
 * @param kind what kind of record, an upper-snake word of the register
 * @param record its public number
 * @param days the days on which it holds; null where only its number is known
 * @param recordedAt when it became known; null where only its number is known
 * @param decision the decision on which it rests, or null when it rests on none
 */
public record SourceRecord(String kind, String record, DateRange days, Instant recordedAt, Decision decision) {
    public SourceRecord {
        Objects.requireNonNull(kind, "a source has a kind");
        Objects.requireNonNull(record, "a source has a number");
    }

    /** A record of which only kind and number are known. */
    public static SourceRecord named(String kind, String record) {
        return new SourceRecord(kind, record, null, null, null);
    }

    /** Whether it is known to hold on the first of these days. */
    public boolean holdsAtStartOf(DateRange period) {
        return days != null && days.contains(period.from());
    }
}
