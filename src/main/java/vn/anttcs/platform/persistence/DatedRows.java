package vn.anttcs.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.shared.DateRange;

/**
 * The kernel of dated facts. A write replaces what was known of an interval: rows that overlap it are superseded, their
 * remainders return with the decision they had, the new fact is added. Nothing is updated in place, nothing is deleted.
 * The caller holds the lock of the identity's anchor row.
 */
@ApplicationScoped
public class DatedRows {
    private static final int CHUNK = 1000;

    private Database database;
    private LongSupplier ids;

    protected DatedRows() {}

    @Inject
    public DatedRows(Database database, Ids ids) {
        this(database, (LongSupplier) ids::next);
    }

    /** For tests without a server. */
    public DatedRows(Database database, LongSupplier ids) {
        this.database = database;
        this.ids = ids;
    }

    /** The fact of an identity at the two times. */
    public <T extends Record> Optional<Dated<T>> find(DatedTable<T> table, long identity, ReadTime time) {
        return find(table, identity, null, time);
    }

    /** The fact of a key of an identity at the two times. */
    public <T extends Record> Optional<Dated<T>> find(DatedTable<T> table, long identity, String key, ReadTime time) {
        for (Select question : table.questions(key != null, database.looks())) {
            List<Dated<T>> found = held(table, question, identity, key, time);
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** All facts of an identity (of all its keys) at the two times. */
    public <T extends Record> List<Dated<T>> list(DatedTable<T> table, long identity, ReadTime time) {
        Map<Long, Dated<T>> found = new TreeMap<>();
        for (Select question : table.questions(false, database.looks())) {
            held(table, question, identity, null, time).forEach(row -> found.putIfAbsent(row.rowId(), row));
        }
        return found.values().stream().sorted(table.byIdentityAndKey()).toList();
    }

    private <T extends Record> List<Dated<T>> held(
            DatedTable<T> table, Select select, long identity, String key, ReadTime time) {
        Map<String, Object> values = new HashMap<>();
        values.put("identity", identity);
        values.put("key", key);
        values.put("open", Dated.OPEN);
        values.put("known", time.knownOn());
        values.put("day", time.validOn());
        return database.list(select, values, new DatedMapper<>(table));
    }

    /** All that holds of an identity on any day, as known at a recorded time, in the order of days. */
    public <T extends Record> List<Dated<T>> history(DatedTable<T> table, long identity, Instant knownOn) {
        String sql = table.select() + where(table, null)
                + " and recorded_at <= :known and superseded_at > :known order by valid_from, row_id";
        return database.with(handle -> bind(handle.createQuery(sql), identity, null)
                .bind("known", knownOn)
                .map(new DatedMapper<>(table))
                .list());
    }

    /** What {@link #history} tells of several identities at once, in no order; one query for each thousand. */
    public <T extends Record> List<Dated<T>> histories(
            DatedTable<T> table, Collection<Long> identities, Instant knownOn) {
        Among among = database.among(table.identity());
        String sql = table.select(among) + " and recorded_at <= :known and superseded_at > :known";
        List<Long> all = List.copyOf(identities);
        List<Dated<T>> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            found.addAll(database.with(handle -> among.bind(handle.createQuery(sql), chunk)
                    .bind("known", knownOn)
                    .map(new DatedMapper<>(table))
                    .list()));
        }
        return found;
    }

    /** Every row of an identity that was ever recorded up to a time, in the order of recording. */
    public <T extends Record> List<Dated<T>> everything(DatedTable<T> table, long identity, Instant knownOn) {
        String sql = table.select() + where(table, null)
                + " and recorded_at <= :known order by recorded_at, valid_from, row_id";
        return database.with(handle -> bind(handle.createQuery(sql), identity, null)
                .bind("known", knownOn)
                .map(new DatedMapper<>(table))
                .list());
    }

    /** Every row of a table now known that holds on some day after the day, of all identities. */
    public <T extends Record> List<Dated<T>> openAfter(DatedTable<T> table, LocalDate day) {
        return database.with(
                handle -> handle.createQuery(table.select() + " where superseded_at = :open and valid_to > :day")
                        .bind("open", Dated.OPEN)
                        .bind("day", day)
                        .map(new DatedMapper<>(table))
                        .list());
    }

    /** Makes the values hold on the interval. */
    public <T extends Record> void put(
            DatedTable<T> table, long identity, String key, DateRange interval, T values, Recording recording) {
        clear(table, identity, key, interval, recording);
        add(table, List.of(row(identity, key, interval, values, recording)));
    }

    /** Makes the values hold on the interval, where the identity has one fact at a time. */
    public <T extends Record> void put(
            DatedTable<T> table, long identity, DateRange interval, T values, Recording recording) {
        put(table, identity, null, interval, values, recording);
    }

    /** Makes nothing hold on the interval. */
    public <T extends Record> void clear(
            DatedTable<T> table, long identity, String key, DateRange interval, Recording recording) {
        List<Dated<T>> remainders = new ArrayList<>();
        for (Dated<T> old : overlapping(table, identity, key, interval)) {
            supersede(table, old.rowId(), recording.stamp());
            for (DateRange rest : old.valid().minus(interval)) {
                remainders.add(
                        row(identity, key, rest, old.values(), new Recording(recording.stamp(), old.decisionId())));
            }
        }
        add(table, remainders);
    }

    private <T extends Record> List<Dated<T>> overlapping(
            DatedTable<T> table, long identity, String key, DateRange interval) {
        String sql = table.select() + where(table, key) + (table.key() != null && key == null ? " and 1 = 0" : "")
                + " and superseded_at = :open and valid_from < :to and valid_to > :from order by valid_from";
        return database.with(handle -> bind(handle.createQuery(sql), identity, key)
                .bind("open", Dated.OPEN)
                .bind("from", interval.from())
                .bind("to", interval.to())
                .map(new DatedMapper<>(table))
                .list());
    }

    private void supersede(DatedTable<?> table, long rowId, Instant stamp) {
        database.use(handle -> handle.createUpdate(
                        "update " + table.name() + " set superseded_at = :stamp where row_id = :row")
                .bind("stamp", stamp)
                .bind("row", rowId)
                .execute());
    }

    /** Closes the recorded time of rows in one batch; the caller adds what holds instead. */
    public void supersede(DatedTable<?> table, Collection<Long> rowIds, Instant stamp) {
        if (rowIds.isEmpty()) {
            return;
        }
        database.use(handle -> {
            PreparedBatch batch =
                    handle.prepareBatch("update " + table.name() + " set superseded_at = :stamp where row_id = :row");
            rowIds.forEach(row ->
                    batch.bind("stamp", stamp).bind("row", row.longValue()).add());
            batch.execute();
        });
    }

    /** A new row, not yet written. */
    public <T extends Record> Dated<T> row(
            long identity, String key, DateRange interval, T values, Recording recording) {
        return new Dated<>(
                ids.getAsLong(),
                identity,
                key,
                interval,
                recording.stamp(),
                Dated.OPEN,
                recording.decisionId(),
                values);
    }

    /** Writes rows in one batch. Bulk loads of new identities use it directly: nothing can overlap there. */
    public <T extends Record> void add(DatedTable<T> table, List<Dated<T>> rows) {
        if (!rows.isEmpty()) {
            database.use(handle -> DatedBatch.insert(handle.getConnection(), table, rows));
        }
    }

    private static String where(DatedTable<?> table, String key) {
        return " where " + table.condition(key != null);
    }

    private static Query bind(Query query, long identity, String key) {
        Query bound = query.bind("identity", identity);
        return key == null ? bound : bound.bind("key", key);
    }
}
