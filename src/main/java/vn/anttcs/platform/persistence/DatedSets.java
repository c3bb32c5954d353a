package vn.anttcs.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.shared.DateRange;

/**
 * Dated rows of many identities at once: pages of lists and changes that touch a whole commune read and write in sets,
 * never with a query per identity. The writer holds the locks of all identities.
 */
@ApplicationScoped
public class DatedSets {
    private static final int CHUNK = 500;

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
        String sql = DatedTable.at(table.select(), table.identity() + " in (<identities>)") + " order by "
                + table.identity() + (table.key() == null ? "" : ", " + table.key());
        return read(table, identities, sql, query -> query.bind("open", Dated.OPEN)
                .bind("known", time.knownOn())
                .bind("day", time.validOn()));
    }

    /** All that holds of the identities on any day, as known at a recorded time, in the order of days. */
    public <T extends Record> List<Dated<T>> history(
            DatedTable<T> table, Collection<Long> identities, Instant knownOn) {
        String sql = where(table) + " and recorded_at <= :known and superseded_at > :known order by valid_from, row_id";
        return read(table, identities, sql, query -> query.bind("known", knownOn));
    }

    /** All that stands of the identities on any day, also what this transaction has written, in the order of days. */
    public <T extends Record> List<Dated<T>> standing(DatedTable<T> table, Collection<Long> identities) {
        String sql = where(table) + " and superseded_at = :open order by valid_from, row_id";
        return read(table, identities, sql, query -> query.bind("open", Dated.OPEN));
    }

    /** All that stands with a value in a column on the day or later, also what this transaction has written. */
    public <T extends Record> List<Dated<T>> standing(
            DatedTable<T> table, String column, Collection<Long> values, LocalDate from) {
        String sql = table.select() + " where " + column + " in (<identities>) and superseded_at = :open"
                + " and valid_to > :from order by " + table.identity() + ", valid_from";
        return read(table, values, sql, query -> query.bind("open", Dated.OPEN).bind("from", from));
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

    private static String where(DatedTable<?> table) {
        return table.select() + " where " + table.identity() + " in (<identities>)";
    }

    private <T extends Record> List<Dated<T>> read(
            DatedTable<T> table, Collection<Long> identities, String sql, UnaryOperator<Query> bind) {
        List<Long> all = List.copyOf(identities);
        List<Dated<T>> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            found.addAll(
                    database.with(handle -> bind.apply(handle.createQuery(sql).bindList("identities", chunk))
                            .map(new DatedMapper<>(table))
                            .list()));
        }
        return found;
    }
}
