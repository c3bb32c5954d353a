package vn.anttcs.equipment.persistence.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.equipment.persistence.register.Behind;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;

/** Stock-takings. */
@ApplicationScoped
public class TakeRows {
    private static final String SELECT = "select t.id, t.take_no, t.holder_kind, t.holder_id, t.counted_on,"
            + " t.started_by, t.reason, t.recorded_at, t.version from equipment_stocktake t ";
    private static final RowMapper<TakeRow> ROW = (row, context) -> new TakeRow(
            row.getLong(1),
            row.getString(2),
            new Holder(HolderKind.valueOf(row.getString(3)), row.getLong(4)),
            row.getObject(5, LocalDate.class),
            row.getString(6),
            row.getString(7),
            row.getObject(8, LocalDateTime.class).toInstant(ZoneOffset.UTC),
            row.getLong(9));

    private Database database;
    private ToLongFunction<String> numbers;

    protected TakeRows() {}

    @Inject
    public TakeRows(Database database, Ids ids) {
        this(database, ids::next);
    }

    /** For tests without a server; the function gives the next number of a series. */
    public TakeRows(Database database, ToLongFunction<String> numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** Writes a stock-taking under the next public number, which is not said yet. */
    public TakeRow add(TakeRow said) {
        TakeRow row = new TakeRow(
                numbers.applyAsLong("id"),
                String.format("KK%07d", numbers.applyAsLong("equipment_stocktake_no")),
                said.holder(),
                said.countedOn(),
                said.startedBy(),
                said.reason(),
                said.recordedAt(),
                1);
        database.use(handle -> handle.createUpdate("insert into equipment_stocktake (id, take_no, holder_kind,"
                        + " holder_id, counted_on, started_by, reason, recorded_at, version) values (:id, :takeNo,"
                        + " :kind, :holderId, :countedOn, :startedBy, :reason, :recordedAt, 1)")
                .bindMethods(row)
                .bind("kind", row.holder().kind().name())
                .bind("holderId", row.holder().id())
                .execute());
        return row;
    }

    /** The stock-taking with a number. */
    public Optional<TakeRow> find(String takeNo) {
        return one(takeNo, "");
    }

    /** The same, locked until commit; whoever does something with it locks it first and raises its version. */
    public Optional<TakeRow> lock(String takeNo) {
        return one(takeNo, " for update");
    }

    private Optional<TakeRow> one(String takeNo, String locked) {
        return database.with(handle -> handle.createQuery(SELECT + "where t.take_no = :number" + locked)
                .bind("number", takeNo)
                .map(ROW)
                .findFirst());
    }

    /** Counts the version of a locked stock-taking up. */
    public void raise(long takeId) {
        database.use(
                handle -> handle.execute("update equipment_stocktake set version = version + 1 where id = ?", takeId));
    }

    /** The one of a holder that has not ended; the holder is locked. */
    public Optional<TakeRow> open(Holder holder) {
        return database.with(handle -> handle.createQuery(SELECT
                        + "left join equipment_stocktake_end e on e.take_id = t.id where t.holder_kind = :kind"
                        + " and t.holder_id = :id and e.take_id is null")
                .bind("kind", holder.kind().name())
                .bind("id", holder.id())
                .map(ROW)
                .findFirst());
    }

    /** The last day for which a count of a holder was approved; the holder is locked. */
    public Optional<LocalDate> lastApproved(Holder holder) {
        return database.with(handle -> handle.createQuery("select max(t.counted_on) from equipment_stocktake t"
                        + " join equipment_stocktake_end e on e.take_id = t.id where t.holder_kind = :kind"
                        + " and t.holder_id = :id and e.outcome = 'APPROVED'")
                .bind("kind", holder.kind().name())
                .bind("id", holder.id())
                .map((row, context) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .one());
    }

    /** Those of a holder behind one, as known at a recorded time, the newest first, at most so many. */
    public List<TakeRow> behind(Holder holder, Instant knownOn, Behind last, int most) {
        String sql = SELECT + "where t.holder_kind = :kind and t.holder_id = :holder and t.recorded_at <= :known"
                + Behind.page("t", "counted_on", "id");
        return database.with(handle -> last.bind(handle.createQuery(sql), most)
                .bind("kind", holder.kind().name())
                .bind("holder", holder.id())
                .bind("known", knownOn)
                .map(ROW)
                .list());
    }
}
