package vn.anttcs.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.shared.DateRange;

/**
 * Dated rows of many identities at once: pages of lists and changes that touch a whole commune read and write in sets,
 * never with a query per identity. The writer holds the locks of all identities.
 */
@ApplicationScoped
public class DatedSets {
    private Database database;
    private DatedRows rows;

    protected DatedSets() {}

    @Inject
    public DatedSets(Database database, DatedRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The facts of the identities at the two times, in the order of identity and key. */
    public <T extends Record> List<Dated<T>> list(DatedTable<T> table, Collection<Long> identities, ReadTime time) {
        Map<Long, Dated<T>> found = new HashMap<>();
        Set<Long> open = new HashSet<>(identities);
        for (BinaryOperator<String> look : database.looks()) {
            List<Dated<T>> held = held(table, open, time, look);
            held.forEach(row -> found.putIfAbsent(row.rowId(), row));
            // Where an identity has one fact at a time, those that are found are complete.
            if (table.key() == null) {
                held.forEach(row -> open.remove(row.identity()));
            }
        }
        return found.values().stream().sorted(table.byIdentityAndKey()).toList();
    }

    private <T extends Record> List<Dated<T>> held(
            DatedTable<T> table, Collection<Long> identities, ReadTime time, BinaryOperator<String> look) {
        return database.about(
                table.identity(),
                identities,
                among -> look.apply(table.select() + among.join(), among.condition()),
                query -> query.bind("open", Dated.OPEN)
                        .bind("known", time.knownOn())
                        .bind("day", time.validOn())
                        .map(new DatedMapper<>(table)));
    }

    /** All that holds of the identities on any day, as known at a recorded time, in the order of days. */
    public <T extends Record> List<Dated<T>> history(
            DatedTable<T> table, Collection<Long> identities, Instant knownOn) {
        return database.about(
                table.identity(),
                identities,
                among -> table.select(among) + " and recorded_at <= :known and superseded_at > :known"
                        + " order by valid_from, row_id",
                query -> query.bind("known", knownOn).map(new DatedMapper<>(table)));
    }

    /** All that stands of the identities on any day, also what this transaction has written, in the order of days. */
    public <T extends Record> List<Dated<T>> standing(DatedTable<T> table, Collection<Long> identities) {
        return database.about(
                table.identity(),
                identities,
                among -> table.select(among) + " and superseded_at = :open order by valid_from, row_id",
                query -> query.bind("open", Dated.OPEN).map(new DatedMapper<>(table)));
    }

    /** All that stands with a value in a column on the day or later, also what this transaction has written. */
    public <T extends Record> List<Dated<T>> standing(
            DatedTable<T> table, String column, Collection<Long> values, LocalDate from) {
        return database.about(
                column,
                values,
                among -> table.select(among) + " and superseded_at = :open and valid_to > :from order by "
                        + table.identity() + ", valid_from",
                query -> query.bind("open", Dated.OPEN).bind("from", from).map(new DatedMapper<>(table)));
    }

    /** Takes rows out of what stands, in one batch. */
    public void supersede(DatedTable<?> table, Collection<? extends Dated<?>> old, Instant stamp) {
        if (old.isEmpty()) {
            return;
        }
        database.use(handle -> {
            PreparedBatch batch =
                    handle.prepareBatch("update " + table.name() + " set superseded_at = :stamp where row_id = :row");
            old.forEach(
                    row -> batch.bind("stamp", stamp).bind("row", row.rowId()).add());
            batch.execute();
        });
    }

    /**
     * Changes what stands of an identity on the interval, piece by piece, and leaves everything else as it is.
     *
     * @param change the new values, or the same ones where a piece stays as it is
     */
    public <T extends Record> void change(
            DatedTable<T> table, long identity, DateRange interval, UnaryOperator<T> change, Recording recording) {
        for (Dated<T> row : standing(table, List.of(identity))) {
            T changed = change.apply(row.values());
            if (!changed.equals(row.values())) {
                row.valid().intersect(interval).ifPresent(days -> rows.put(table, identity, days, changed, recording));
            }
        }
    }
}
