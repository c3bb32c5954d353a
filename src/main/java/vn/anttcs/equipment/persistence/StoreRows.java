package vn.anttcs.equipment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;

/** Tables and anchors of stores. */
@ApplicationScoped
public class StoreRows {
    public static final DatedTable<StoreFact> FACTS =
            DatedTable.of("equipment_store_fact", "store_id", StoreFact.class);

    private static final String SELECT = "select s.id, s.store_no, s.version from equipment_store s";
    private static final RowMapper<StoreAnchor> ANCHOR =
            (row, context) -> new StoreAnchor(row.getLong(1), row.getString(2), row.getLong(3));

    private Database database;
    private ToLongFunction<String> numbers;

    protected StoreRows() {}

    @Inject
    public StoreRows(Database database, Ids ids) {
        this(database, ids::next);
    }

    /** For tests without a server; the function gives the next number of a series. */
    public StoreRows(Database database, ToLongFunction<String> numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** The store with a number. */
    public Optional<StoreAnchor> find(String storeNo) {
        return database.with(handle -> handle.createQuery(SELECT + " where s.store_no = :number")
                .bind("number", storeNo)
                .map(ANCHOR)
                .findFirst());
    }

    /** The same, locked until commit. */
    public Optional<StoreAnchor> lock(String storeNo) {
        return database.with(handle -> handle.createQuery(SELECT + " where s.store_no = :number for update")
                .bind("number", storeNo)
                .map(ANCHOR)
                .findFirst());
    }

    /** Counts the version of a locked store up. */
    public StoreAnchor raise(StoreAnchor store) {
        database.use(
                handle -> handle.execute("update equipment_store set version = version + 1 where id = ?", store.id()));
        return new StoreAnchor(store.id(), store.storeNo(), store.version() + 1);
    }

    /** The number of one of some stores that is closed, by all that is recorded. */
    public Optional<String> closed(Collection<Long> ids) {
        return ids.isEmpty()
                ? Optional.empty()
                : database.with(handle -> handle.createQuery("select s.store_no from equipment_store s"
                                + " join equipment_store_fact f on f.store_id = s.id where s.id in (<ids>)"
                                + " and f.superseded_at = :open group by s.store_no having max(f.valid_to) < :end")
                        .bindList("ids", List.copyOf(ids))
                        .bind("open", Dated.OPEN)
                        .bind("end", DateRange.OPEN_END)
                        .mapTo(String.class)
                        .findFirst());
    }

    /** Those with the internal ids, in one query. */
    public List<StoreAnchor> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.with(handle -> handle.createQuery(SELECT + " where s.id in (<ids>)")
                        .bindList("ids", List.copyOf(ids))
                        .map(ANCHOR)
                        .list());
    }

    /** A store with the unit whose it is. */
    public record Found(StoreAnchor store, long unitId) {}

    /** Stores open at the two times by number, at most so many after a number. */
    public List<Found> next(ReadTime time, String after, int most) {
        String sql = "select s.id, s.store_no, s.version, f.unit_id from equipment_store s"
                + " join equipment_store_fact f on f.store_id = s.id where s.store_no > :after"
                + " and f.recorded_at <= :known and f.superseded_at > :known and f.valid_from <= :day"
                + " and f.valid_to > :day order by s.store_no limit :most";
        return database.with(handle -> handle.createQuery(sql)
                .bind("after", after)
                .bind("known", time.knownOn())
                .bind("day", time.validOn())
                .bind("most", most)
                .map((row, context) ->
                        new Found(new StoreAnchor(row.getLong(1), row.getString(2), row.getLong(3)), row.getLong(4)))
                .list());
    }

    /** A new store with the next public number. */
    public StoreAnchor create() {
        StoreAnchor created = new StoreAnchor(
                numbers.applyAsLong("id"), String.format("KHO%06d", numbers.applyAsLong("equipment_store_no")), 1);
        database.use(handle -> handle.createUpdate(
                        "insert into equipment_store (id, store_no, version) values (:id, :number, 1)")
                .bind("id", created.id())
                .bind("number", created.storeNo())
                .execute());
        return created;
    }
}
