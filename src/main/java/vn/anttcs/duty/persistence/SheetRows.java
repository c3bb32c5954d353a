package vn.anttcs.duty.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Tables and anchors of duty sheets. */
@ApplicationScoped
public class SheetRows {
    public static final DatedTable<SheetFact> STATES = DatedTable.of("duty_sheet_state", "sheet_id", SheetFact.class);
    public static final DatedTable<EntryFact> ENTRIES =
            DatedTable.keyed("duty_entry", "sheet_id", "entry_no", EntryFact.class);

    private static final String SELECT = "select id, sheet_no, team_id, duty_month, version from duty_sheet";
    private static final RowMapper<SheetAnchor> ANCHOR = (row, context) -> new SheetAnchor(
            row.getLong(1), row.getString(2), row.getLong(3), YearMonth.parse(row.getString(4)), row.getLong(5));

    private Database database;
    private ToLongFunction<String> numbers;

    protected SheetRows() {}

    @Inject
    public SheetRows(Database database, Ids ids) {
        this(database, ids::next);
    }

    /** For tests without a server; the function gives the next number of a series. */
    public SheetRows(Database database, ToLongFunction<String> numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** The sheet with a number. */
    public Optional<SheetAnchor> find(String sheetNo) {
        return database.with(handle -> handle.createQuery(SELECT + " where sheet_no = :number")
                .bind("number", sheetNo)
                .map(ANCHOR)
                .findFirst());
    }

    /** The sheet with a number, or the refusal {@code NOT_FOUND}. */
    public SheetAnchor get(String sheetNo) {
        return find(sheetNo).orElseThrow(() -> Refusal.notFound("sheetNo", sheetNo));
    }

    /** The sheet of a team and month. */
    public Optional<SheetAnchor> find(long teamId, YearMonth month) {
        return database.with(handle -> handle.createQuery(SELECT + " where team_id = :team and duty_month = :month")
                .bind("team", teamId)
                .bind("month", month.toString())
                .map(ANCHOR)
                .findFirst());
    }

    /** Sheets by their ids, in one query. */
    public Map<Long, SheetAnchor> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.with(handle -> handle.createQuery(SELECT + " where id in (<ids>)")
                        .bindList("ids", ids)
                        .map(ANCHOR)
                        .collect(Collectors.toMap(SheetAnchor::id, Function.identity())));
    }

    /**
     * Takes the lock under which a sheet is written, held until commit, and raises the version.
     *
     * @param expected the version that the caller has seen, or null when it does not matter
     */
    public SheetAnchor lock(SheetAnchor found, Long expected) {
        SheetAnchor locked = database.with(handle -> handle.createQuery(SELECT + " where id = :id for update")
                .bind("id", found.id())
                .map(ANCHOR)
                .one());
        if (expected != null && expected != locked.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        database.use(handle -> handle.createUpdate("update duty_sheet set version = version + 1 where id = :id")
                .bind("id", locked.id())
                .execute());
        return new SheetAnchor(locked.id(), locked.sheetNo(), locked.teamId(), locked.month(), locked.version() + 1);
    }

    /** A new sheet with the next public number; refused when somebody else has just opened it. */
    public SheetAnchor create(long teamId, YearMonth month) {
        String number = String.format("BT%07d", numbers.applyAsLong("duty_sheet_no"));
        SheetAnchor created = new SheetAnchor(numbers.applyAsLong("id"), number, teamId, month, 1);
        boolean first = UniqueKeys.holds(
                () -> database.use(handle -> handle.createUpdate("insert into duty_sheet (id, sheet_no,"
                                + " team_id, duty_month, version) values (:id, :number, :team, :month, 1)")
                        .bind("id", created.id())
                        .bind("number", number)
                        .bind("team", teamId)
                        .bind("month", month.toString())
                        .execute()));
        if (!first) {
            throw Refusal.conflict("DUTY_SHEET_EXISTS", "month", month.toString());
        }
        return created;
    }

    /** The number of the next entry. */
    public String nextEntryNo() {
        return String.format("DT%09d", numbers.applyAsLong("duty_entry_no"));
    }
}
