package vn.anttcs.checker.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.text.Phrase;

/**
 * Days from one to before another.
 *
 * @param from the first day
 * @param to the day after the last; null when the end is open
 */
public record Range(LocalDate from, LocalDate to) {
    /** The {@code from} and {@code to} of a node. */
    public static Range of(Node node) {
        Range range = new Range(
                node.get("from").day(), node.has("to") ? node.get("to").day() : null);
        if (range.to != null && !range.from.isBefore(range.to)) {
            throw node.malformed(Phrase.RANGE_EMPTY);
        }
        return range;
    }

    /** One day. */
    static Range of(LocalDate day) {
        return new Range(day, day.plusDays(1));
    }

    /** Whether the day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Every day of a range with an end. */
    public List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }
}
