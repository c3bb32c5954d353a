package vn.anttcs.equipment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Pieces with serial numbers; a serial number is one of its kind. */
@ApplicationScoped
public class ItemRows {
    private Database database;
    private LongSupplier ids;

    protected ItemRows() {}

    @Inject
    public ItemRows(Database database, Ids ids) {
        this(database, (LongSupplier) ids::next);
    }

    /** For tests without a server. */
    public ItemRows(Database database, LongSupplier ids) {
        this.database = database;
        this.ids = ids;
    }

    /** A new piece, or one that went back to where it came from; empty when its serial number is taken. */
    public Optional<Long> add(long kindId, String serialNo) {
        long id = ids.getAsLong();
        boolean added = UniqueKeys.holds(() -> database.use(handle -> handle.createUpdate(
                        "insert into equipment_item (id, kind_id, serial_no) values (:id, :kind, :serial)")
                .bind("id", id)
                .bind("kind", kindId)
                .bind("serial", serialNo)
                .execute()));
        return added ? Optional.of(id) : rejected(kindId, serialNo);
    }

    /** The piece with the number, locked until commit, if it is where it came from. */
    private Optional<Long> rejected(long kindId, String serialNo) {
        return database.with(handle -> handle.createQuery("select id from equipment_item where kind_id = :kind"
                                + " and serial_no = :serial for update")
                        .bind("kind", kindId)
                        .bind("serial", serialNo)
                        .mapTo(Long.class)
                        .findFirst())
                .filter(this::isOutside);
    }

    private boolean isOutside(long itemId) {
        return database.with(handle -> handle.createQuery("select count(*), coalesce(sum(quantity), 0)"
                        + " from equipment_entry where item_id = :item and holder_kind = 'SUPPLIER'")
                .bind("item", itemId)
                .map((row, context) -> row.getLong(1) > 0 && row.getLong(2) == 0)
                .one());
    }

    /** The pieces of a kind by serial number, many at once; unknown ones are left out. */
    public Map<String, Long> find(long kindId, Collection<String> serialNos) {
        Map<String, Long> found = new HashMap<>();
        database.about(
                        "i.serial_no",
                        String.class,
                        serialNos,
                        among -> "select i.serial_no, i.id from equipment_item i" + among.join()
                                + " where i.kind_id = :kind and " + among.condition(),
                        query -> query.bind("kind", kindId)
                                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2))))
                .forEach(item -> found.put(item.getKey(), item.getValue()));
        return found;
    }

    /** The serial numbers of pieces, many at once. */
    public Map<Long, String> serialsOf(Collection<Long> itemIds) {
        Map<Long, String> found = new HashMap<>();
        database.about(
                        "i.id",
                        itemIds.stream().filter(item -> item != 0).toList(),
                        among -> "select i.id, i.serial_no from equipment_item i" + among.join() + " where "
                                + among.condition(),
                        query -> query.map((row, context) -> Map.entry(row.getLong(1), row.getString(2))))
                .forEach(item -> found.put(item.getKey(), item.getValue()));
        return found;
    }
}
