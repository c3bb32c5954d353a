package vn.anttcs.equipment.persistence.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.platform.persistence.Database;

/** Which movements there are of a holder or a piece, the newest first; read from an index of the ledger. */
@ApplicationScoped
public class MovementPages {
    private Database database;

    protected MovementPages() {}

    @Inject
    public MovementPages(Database database) {
        this.database = database;
    }

    /**
     * What is wanted; null means no condition, but a holder or a piece is named.
     *
     * @param itemId internal id of a piece
     * @param from first day
     * @param to last day
     */
    public record Wanted(Holder holder, Long kindId, Long itemId, LocalDate from, LocalDate to) {
        private String condition() {
            return (holder == null ? "1 = 1" : "e.holder_kind = :holderKind and e.holder_id = :holder")
                    + (kindId == null ? "" : " and e.kind_id = :kind")
                    + (itemId == null ? "" : " and e.item_id = :item")
                    + (from == null ? "" : " and e.business_day >= :from")
                    + (to == null ? "" : " and e.business_day <= :to");
        }

        private void bind(Query query) {
            if (holder != null) {
                query.bind("holderKind", holder.kind().name()).bind("holder", holder.id());
            }
            if (kindId != null) {
                query.bind("kind", kindId);
            }
            if (itemId != null) {
                query.bind("item", itemId);
            }
            if (from != null) {
                query.bind("from", from);
            }
            if (to != null) {
                query.bind("to", to);
            }
        }
    }

    /** The places of movements behind one, as known at a recorded time, at most so many. */
    public List<Behind> behind(Wanted wanted, Instant knownOn, Behind last, int most) {
        String sql = "select distinct e.business_day, e.recorded_at, e.movement_id from equipment_entry e where "
                + wanted.condition() + " and e.recorded_at <= :known" + Behind.condition("e", "movement_id")
                + " order by e.business_day desc, e.recorded_at desc, e.movement_id desc limit :most";
        return database.with(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("known", knownOn)
                    .bind("lastDay", last.day())
                    .bind("lastAt", last.recordedAt())
                    .bind("lastId", last.id())
                    .bind("most", most);
            wanted.bind(query);
            return query.map((row, context) -> new Behind(
                            row.getObject(1, LocalDate.class),
                            row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getLong(3)))
                    .list();
        });
    }
}
