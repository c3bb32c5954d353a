package vn.anttcs.equipment.persistence.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.shared.DateRange;

/**
 * Where something stands in a register whose newest day comes first, and of one day what was recorded last.
 *
 * @param id internal id, for what was recorded at one time
 */
public record Behind(LocalDate day, Instant recordedAt, long id) {
    /** Before the first of all. */
    public static final Behind NOTHING = new Behind(DateRange.OPEN_END, Dated.OPEN, Long.MAX_VALUE);

    /** The order of a register. */
    public static final Comparator<Behind> ORDER = Comparator.comparing(Behind::day)
            .thenComparing(Behind::recordedAt)
            .thenComparingLong(Behind::id)
            .reversed();

    /** What stands behind this, of an alias whose columns are the business day, the recorded time and this id. */
    public static String condition(String alias, String id) {
        return condition(alias, "business_day", id);
    }

    /** The same where the day has another name. */
    public static String condition(String alias, String day, String id) {
        return " and %1$s.%2$s <= :lastDay and (%1$s.%2$s < :lastDay or %1$s.recorded_at < :lastAt"
                        .formatted(alias, day)
                + " or (%1$s.recorded_at = :lastAt and %1$s.%2$s < :lastId))".formatted(alias, id);
    }

    /** The parts by which a cursor finds the place again. */
    public List<Object> key() {
        return List.of(day, recordedAt, id);
    }
}
