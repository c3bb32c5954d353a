package vn.anttcs.equipment.persistence.register;

import java.time.Instant;
import java.time.LocalDate;
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

    /** What stands behind this, of an alias with the columns of these names. */
    public static String condition(String alias, String id) {
        return " and %1$s.business_day <= :lastDay and (%1$s.business_day < :lastDay or %1$s.recorded_at < :lastAt"
                        .formatted(alias)
                + " or (%1$s.recorded_at = :lastAt and %1$s.%2$s < :lastId))".formatted(alias, id);
    }

    /** The parts by which a cursor finds the place again. */
    public List<Object> key() {
        return List.of(day, recordedAt, id);
    }
}
