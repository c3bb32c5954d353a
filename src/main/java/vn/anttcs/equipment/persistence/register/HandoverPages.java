package vn.anttcs.equipment.persistence.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.platform.persistence.Database;

/** Hand-over lists of a store, the newest first. */
@ApplicationScoped
public class HandoverPages {
    private static final RowMapper<Line> LINE = (row, context) -> new Line(
            Behind.of(row, 1),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8),
            row.getString(9),
            row.getLong(10));

    private Database database;

    protected HandoverPages() {}

    @Inject
    public HandoverPages(Database database) {
        this.database = database;
    }

    /**
     * A list in the register.
     *
     * @param direction word of {@code HandoverDirection}
     * @param reason or null
     * @param reversesNo number of the list that it puts right, or null
     * @param reversedByNo number of the list that put it right, or null
     * @param entries how many sign on the other side
     */
    public record Line(
            Behind place,
            String listNo,
            String direction,
            String officer,
            String reason,
            String reversesNo,
            String reversedByNo,
            long entries) {}

    /**
     * What is wanted.
     *
     * @param from first day, or null
     * @param to last day, or null
     */
    public record Wanted(long storeId, LocalDate from, LocalDate to) {}

    /** The lists of a store behind one, as known at a recorded time, at most so many. */
    public List<Line> behind(Wanted wanted, Instant knownOn, Behind last, int most) {
        String sql = "select h.business_day, h.recorded_at, h.id, h.list_no, h.direction, h.officer, h.reason,"
                + " o.list_no, b.list_no, (select count(*) from equipment_handover_movement x where x.handover_id = h.id)"
                + " from equipment_handover h left join equipment_handover o on o.id = h.reverses_id"
                + " left join equipment_handover b on b.reverses_id = h.id and b.recorded_at <= :known"
                + " where h.store_id = :store and h.recorded_at <= :known"
                + (wanted.from() == null ? "" : " and h.business_day >= :from")
                + (wanted.to() == null ? "" : " and h.business_day <= :to") + Behind.page("h", "id");
        return database.with(handle -> {
            Query query = last.bind(handle.createQuery(sql), most)
                    .bind("store", wanted.storeId())
                    .bind("known", knownOn);
            if (wanted.from() != null) {
                query.bind("from", wanted.from());
            }
            if (wanted.to() != null) {
                query.bind("to", wanted.to());
            }
            return query.map(LINE).list();
        });
    }
}
