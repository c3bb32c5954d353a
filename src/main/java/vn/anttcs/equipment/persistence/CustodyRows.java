package vn.anttcs.equipment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.Posting;
import vn.anttcs.equipment.rule.StockChange;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.UniqueKeys;

/** The one ledger of custody: what came to whom and went from whom. Rows are added and never changed. */
@ApplicationScoped
public class CustodyRows {
    private static final String ACCOUNT =
            "e.holder_kind, e.holder_id, e.kind_id, e.size_code, e.lot_no, e.item_id, e.state, e.outing_id";
    private static final String ENTRY = "select " + ACCOUNT
            + ", e.movement_id, e.line_no, e.quantity, e.price_dong, e.business_day, e.recorded_at"
            + " from equipment_entry e where ";
    private static final String KNOWN = " and e.business_day <= :day and e.recorded_at <= :known";
    private static final String MOVEMENT = "select id, movement_no, recorded_at, act, business_day, decision_id,"
            + " document_no, document_date, supplier, funding_source, reason from equipment_movement where ";
    private static final RowMapper<MovementRow> MOVED =
            (row, context) -> new MovementRow(row.getLong(1), row.getString(2), instant(row, 3), head(row));
    private static final RowMapper<EntryRow> ROW = (row, context) -> new EntryRow(
            row.getLong(9),
            row.getInt(10),
            account(row),
            row.getLong(11),
            row.getObject(12, Long.class),
            row.getObject(13, LocalDate.class),
            instant(row, 14));

    private Database database;
    private ToLongFunction<String> numbers;

    protected CustodyRows() {}

    @Inject
    public CustodyRows(Database database, Ids ids) {
        this(database, ids::next);
    }

    /** For tests without a server; the function gives the next number of a series. */
    public CustodyRows(Database database, ToLongFunction<String> numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** Locks holders until commit, in their order: whoever takes something out of a custody does so first. */
    public void lock(Collection<Holder> holders) {
        holders.stream().distinct().sorted().forEach(holder -> {
            if (!locked(holder)) {
                UniqueKeys.holds(() -> database.use(handle -> handle.createUpdate(
                                "insert into equipment_holder (holder_kind, holder_id) values (:kind, :id)")
                        .bind("kind", holder.kind().name())
                        .bind("id", holder.id())
                        .execute()));
                locked(holder);
            }
        });
    }

    private boolean locked(Holder holder) {
        return database.with(handle -> handle.createQuery("select holder_id from equipment_holder"
                        + " where holder_kind = :kind and holder_id = :id for update")
                .bind("kind", holder.kind().name())
                .bind("id", holder.id())
                .mapTo(Long.class)
                .findFirst()
                .isPresent());
    }

    /**
     * What came and went, movement by movement, of a kind that a holder has or had; all that is recorded.
     *
     * @param itemIds internal ids of the pieces that matter, 0 among them for what has no serial number
     */
    public Map<Account, List<StockChange>> changes(Holder holder, long kindId, Collection<Long> itemIds) {
        Map<Account, List<StockChange>> found = new HashMap<>();
        database.about(
                        "e.item_id",
                        itemIds,
                        among -> "select " + ACCOUNT + ", e.business_day, e.recorded_at, sum(e.quantity)"
                                + " from equipment_entry e" + among.join()
                                + " where e.holder_kind = :kind and e.holder_id = :id and e.kind_id = :equipment and "
                                + among.condition() + " group by " + ACCOUNT + ", e.business_day, e.recorded_at",
                        query -> query.bind("kind", holder.kind().name())
                                .bind("id", holder.id())
                                .bind("equipment", kindId)
                                .map((row, context) -> Map.entry(
                                        account(row),
                                        new StockChange(
                                                row.getObject(9, LocalDate.class), instant(row, 10), row.getLong(11)))))
                .forEach(one -> found.computeIfAbsent(one.getKey(), account -> new ArrayList<>())
                        .add(one.getValue()));
        return found;
    }

    /** What a holder has at the two times, account by account. */
    public Map<Account, Long> balances(Holder holder, ReadTime time) {
        return balances(List.of(holder), time);
    }

    /** What holders of one kind have at the two times, account by account. */
    public Map<Account, Long> balances(Collection<Holder> holders, ReadTime time) {
        Map<Account, Long> found = new HashMap<>();
        if (holders.isEmpty()) {
            return found;
        }
        String sql = "select " + ACCOUNT + ", sum(e.quantity) from equipment_entry e"
                + " where e.holder_kind = :kind and e.holder_id in (<ids>)" + KNOWN + " group by " + ACCOUNT
                + " having sum(e.quantity) <> 0";
        database.use(handle -> handle.createQuery(sql)
                .bind("kind", holders.iterator().next().kind().name())
                .bindList("ids", holders.stream().map(Holder::id).toList())
                .bind("day", time.validOn())
                .bind("known", time.knownOn())
                .map((row, context) -> found.put(account(row), row.getLong(9)))
                .list());
        return found;
    }

    /** The two sides of the last line of a piece at the two times: first what went, then what came. */
    public List<EntryRow> lastOf(long itemId, ReadTime time) {
        return database.with(handle -> handle.createQuery(ENTRY + "e.item_id = :item" + KNOWN
                        + " order by e.business_day desc, e.recorded_at desc, e.quantity limit 2")
                .bind("item", itemId)
                .bind("day", time.validOn())
                .bind("known", time.knownOn())
                .map(ROW)
                .list());
    }

    /** The movement with a number. */
    public Optional<MovementRow> find(String movementNo) {
        return database.with(handle -> handle.createQuery(MOVEMENT + "movement_no = :number")
                .bind("number", movementNo)
                .map(MOVED)
                .findFirst());
    }

    /** Movements with the internal ids, in one query. */
    public Map<Long, MovementRow> withIds(Collection<Long> ids) {
        Map<Long, MovementRow> found = new HashMap<>();
        if (!ids.isEmpty()) {
            database.use(handle -> handle.createQuery(MOVEMENT + "id in (<ids>)")
                    .bindList("ids", List.copyOf(ids))
                    .map(MOVED)
                    .forEach(movement -> found.put(movement.id(), movement)));
        }
        return found;
    }

    private static MovementHead head(ResultSet row) throws SQLException {
        String source = row.getString(10);
        return new MovementHead(
                MovementAct.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class),
                row.getObject(6, Long.class),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                source == null ? null : FundingSource.valueOf(source),
                row.getString(11));
    }

    /** All entries of a movement, line by line, first what went, then what came. */
    public List<EntryRow> entries(long movementId) {
        return database.with(
                handle -> handle.createQuery(ENTRY + "e.movement_id = :movement order by e.line_no, e.quantity")
                        .bind("movement", movementId)
                        .map(ROW)
                        .list());
    }

    /** The same of several movements, in one query. */
    public Map<Long, List<EntryRow>> entriesOf(Collection<Long> movementIds) {
        Map<Long, List<EntryRow>> found = new HashMap<>();
        if (!movementIds.isEmpty()) {
            database.use(handle -> handle.createQuery(
                            ENTRY + "e.movement_id in (<ids>) order by e.movement_id, e.line_no, e.quantity")
                    .bindList("ids", List.copyOf(movementIds))
                    .map(ROW)
                    .forEach(entry -> found.computeIfAbsent(entry.movementId(), id -> new ArrayList<>())
                            .add(entry)));
        }
        return found;
    }

    /** Writes a movement with its lines. */
    public MovementRow add(MovementHead head, List<Posting> postings, Instant stamp) {
        MovementRow row = new MovementRow(
                numbers.applyAsLong("id"),
                String.format("GN%07d", numbers.applyAsLong("equipment_movement_no")),
                stamp,
                head);
        database.use(handle -> {
            insert(handle, row);
            PreparedBatch batch = handle.prepareBatch("insert into equipment_entry (id, movement_id, line_no,"
                    + " holder_kind, holder_id, kind_id, size_code, lot_no, item_id, state, outing_id, quantity, price_dong,"
                    + " business_day, recorded_at) values (:id, :movement, :line, :holderKind, :holder, :kind, :size,"
                    + " :lot, :item, :state, :outing, :quantity, :price, :day, :stamp)");
            for (int index = 0; index < postings.size(); index++) {
                Posting posting = postings.get(index);
                entry(batch, row, index + 1, posting.from(), -posting.quantity(), null);
                entry(batch, row, index + 1, posting.to(), posting.quantity(), posting.priceDong());
            }
            batch.execute();
        });
        return row;
    }

    private static void insert(Handle handle, MovementRow row) {
        MovementHead head = row.head();
        handle.createUpdate("insert into equipment_movement (id, movement_no, act, business_day, recorded_at,"
                        + " decision_id, document_no, document_date, supplier, funding_source, reason) values (:id,"
                        + " :number, :act, :day, :stamp, :decision, :document, :documentDate, :supplier, :source,"
                        + " :reason)")
                .bind("id", row.id())
                .bind("number", row.movementNo())
                .bind("act", head.act().name())
                .bind("day", head.businessDay())
                .bind("stamp", row.recordedAt())
                .bind("decision", head.decisionId())
                .bind("document", head.documentNo())
                .bind("documentDate", head.documentDate())
                .bind("supplier", head.supplier())
                .bind(
                        "source",
                        head.fundingSource() == null
                                ? null
                                : head.fundingSource().name())
                .bind("reason", head.reason())
                .execute();
    }

    private void entry(PreparedBatch batch, MovementRow row, int line, Account account, long quantity, Long price) {
        batch.bind("id", numbers.applyAsLong("id"))
                .bind("movement", row.id())
                .bind("line", line)
                .bind("holderKind", account.holder().kind().name())
                .bind("holder", account.holder().id())
                .bind("kind", account.kindId())
                .bind("size", account.size())
                .bind("lot", account.lotNo())
                .bind("item", account.itemId())
                .bind("state", account.state().name())
                .bind("outing", account.outingId())
                .bind("quantity", quantity)
                .bind("price", price)
                .bind("day", row.head().businessDay())
                .bind("stamp", row.recordedAt())
                .add();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new Holder(HolderKind.valueOf(row.getString(1)), row.getLong(2)),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                EquipmentState.valueOf(row.getString(7)),
                row.getLong(8));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
