package vn.anttcs.equipment.persistence.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.platform.persistence.Database;

/** Which movements there are of a holder or a piece, the newest first; read from an index of the ledger. */
@ApplicationScoped
public class MovementPages {
    // H2 reads and sorts everything of a holder before it gives the first page; what a large store did lately is enough
    // for one.
    private static final int[] REACHES = {31, 366};
    private static final int[] NO_REACHES = {};

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

        private Wanted since(LocalDate day) {
            return from != null && from.isAfter(day) ? this : new Wanted(holder, kindId, itemId, day, to);
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
        LocalDate known = LocalDate.ofInstant(knownOn, ZoneOffset.UTC).plusDays(1);
        LocalDate newest = last.day().isBefore(known) ? last.day() : known;
        for (int days : wanted.itemId() == null ? REACHES : NO_REACHES) {
            Wanted near = wanted.since(newest.minusDays(days));
            List<Behind> found = near.equals(wanted) ? List.of() : read(near, knownOn, last, most);
            if (found.size() == most) {
                return found;
            }
        }
        return read(wanted, knownOn, last, most);
    }

    private List<Behind> read(Wanted wanted, Instant knownOn, Behind last, int most) {
        String sql = "select distinct e.business_day, e.recorded_at, e.movement_id from equipment_entry e where "
                + wanted.condition() + " and e.recorded_at <= :known" + Behind.page("e", "movement_id");
        return database.with(handle -> {
            Query query = last.bind(handle.createQuery(sql), most).bind("known", knownOn);
            wanted.bind(query);
            return query.map((row, context) -> Behind.of(row, 1)).list();
        });
    }
}
