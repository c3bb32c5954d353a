package vn.anttcs.equipment.persistence.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.LongSupplier;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Anchors of what is checked: whoever records or takes back a check locks them. */
@ApplicationScoped
public class CheckTargetRows {
    private Database database;
    private LongSupplier ids;

    protected CheckTargetRows() {}

    @Inject
    public CheckTargetRows(Database database, Ids ids) {
        this(database, (LongSupplier) ids::next);
    }

    /** For tests without a server. */
    public CheckTargetRows(Database database, LongSupplier ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Locks what is checked until commit; its internal id. */
    public long lock(CheckTarget target) {
        return locked(target).orElseGet(() -> {
            UniqueKeys.holds(() -> add(target));
            return locked(target).orElseThrow();
        });
    }

    /** Locks what is checked until commit. */
    public void lock(long targetId) {
        database.use(handle -> handle.createQuery("select id from equipment_check_target where id = :id for update")
                .bind("id", targetId)
                .mapTo(Long.class)
                .one());
    }

    /** The plan by which something is checked. */
    public long planOf(long targetId) {
        return database.with(handle -> handle.createQuery("select plan_id from equipment_check_target where id = :id")
                .bind("id", targetId)
                .mapTo(Long.class)
                .one());
    }

    private Optional<Long> locked(CheckTarget target) {
        return database.with(handle -> handle.createQuery("select id from equipment_check_target where plan_id = :plan"
                        + " and item_id = :item and holder_kind = :holderKind and holder_id = :holder"
                        + " and size_code = :size and lot_no = :lot for update")
                .bind("plan", target.planId())
                .bind("item", target.itemId())
                .bind("holderKind", target.holderKind())
                .bind("holder", target.holderId())
                .bind("size", target.size())
                .bind("lot", target.lotNo())
                .mapTo(Long.class)
                .findFirst());
    }

    private void add(CheckTarget target) {
        database.use(handle -> handle.createUpdate("insert into equipment_check_target (id, plan_id, item_id,"
                        + " holder_kind, holder_id, size_code, lot_no) values (:id, :plan, :item, :holderKind, :holder,"
                        + " :size, :lot)")
                .bind("id", ids.getAsLong())
                .bind("plan", target.planId())
                .bind("item", target.itemId())
                .bind("holderKind", target.holderKind())
                .bind("holder", target.holderId())
                .bind("size", target.size())
                .bind("lot", target.lotNo())
                .execute());
    }
}
