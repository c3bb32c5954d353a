package vn.anttcs.equipment.persistence.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
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

    /** The place in three columns of a row from one on: day, recorded time and internal id. */
    public static Behind of(ResultSet row, int first) throws SQLException {
        return new Behind(
                row.getObject(first, LocalDate.class),
                row.getObject(first + 1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong(first + 2));
    }

    /**
     * The end of a query for the page behind a place: what stands behind it, in the order of the register, at most so many.
     *
     * @param alias of the table whose columns are the business day, the recorded time and this id
     */
    public static String page(String alias, String id) {
        return page(alias, "business_day", id);
    }

    /** The same where the day has another name. */
    public static String page(String alias, String day, String id) {
        return (" and %1$s.%2$s <= :lastDay and (%1$s.%2$s < :lastDay or %1$s.recorded_at < :lastAt"
                        + " or (%1$s.recorded_at = :lastAt and %1$s.%3$s < :lastId))"
                        + " order by %1$s.%2$s desc, %1$s.recorded_at desc, %1$s.%3$s desc limit :most")
                .formatted(alias, day, id);
    }

    /** The query with this place, and with how many are wanted. */
    public Query bind(Query query, int most) {
        return query.bind("lastDay", day)
                .bind("lastAt", recordedAt)
                .bind("lastId", id)
                .bind("most", most);
    }

    /** The parts by which a cursor finds the place again. */
    public List<Object> key() {
        return List.of(day, recordedAt, id);
    }
}
