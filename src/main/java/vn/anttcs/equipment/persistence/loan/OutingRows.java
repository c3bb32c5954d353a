package vn.anttcs.equipment.persistence.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.equipment.persistence.register.Behind;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.loan.LoanSide;
import vn.anttcs.equipment.rule.loan.OutingSort;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.ReadTime;

/** Loans and repairs, and what the ledger of custody says is out under them. Rows are added and never changed. */
@ApplicationScoped
public class OutingRows {
    private static final String SELECT = "select o.id, o.outing_no, o.sort, o.owner_kind, o.owner_id, o.taker_kind,"
            + " o.taker_id, o.business_day, o.due_day, o.repairer, o.document_no, o.document_date, o.reason,"
            + " o.decision_id, m.movement_no, o.recorded_at from equipment_outing o"
            + " join equipment_movement m on m.id = o.movement_id where ";
    private static final RowMapper<OutingRow> ROW = (row, context) -> outing(row);

    private Database database;
    private ToLongFunction<String> numbers;

    protected OutingRows() {}

    @Inject
    public OutingRows(Database database, Ids ids) {
        this(database, ids::next);
    }

    /** For tests without a server; the function gives the next number of a series. */
    public OutingRows(Database database, ToLongFunction<String> numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    private static OutingRow outing(ResultSet row) throws SQLException {
        return new OutingRow(
                row.getLong(1),
                row.getString(2),
                OutingSort.valueOf(row.getString(3)),
                new Holder(HolderKind.valueOf(row.getString(4)), row.getLong(5)),
                new Holder(HolderKind.valueOf(row.getString(6)), row.getLong(7)),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                new OutingRow.Paper(row.getString(10), row.getString(11), row.getObject(12, LocalDate.class)),
                row.getString(13),
                row.getObject(14, Long.class),
                row.getString(15),
                row.getObject(16, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    /** The next internal id. */
    public long nextId() {
        return numbers.applyAsLong("id");
    }

    /** Writes a loan or repair under the next public number, which is not said yet. */
    public OutingRow add(OutingRow said) {
        boolean loan = said.sort() == OutingSort.LOAN;
        String number = loan
                ? String.format("CM%07d", numbers.applyAsLong("equipment_loan_no"))
                : String.format("SC%07d", numbers.applyAsLong("equipment_repair_no"));
        database.use(handle -> handle.createUpdate("insert into equipment_outing (id, outing_no, sort, owner_kind,"
                        + " owner_id, taker_kind, taker_id, business_day, due_day, repairer, document_no,"
                        + " document_date, reason, decision_id, movement_id, recorded_at) select :id, :number, :sort,"
                        + " :ownerKind, :owner, :takerKind, :taker, :businessDay, :dueDay, :repairer, :document,"
                        + " :documentDate, :reason, :decisionId, m.id, m.recorded_at from equipment_movement m"
                        + " where m.movement_no = :movementNo")
                .bind("id", said.id())
                .bind("number", number)
                .bind("sort", said.sort().name())
                .bind("ownerKind", said.owner().kind().name())
                .bind("owner", said.owner().id())
                .bind("takerKind", said.taker().kind().name())
                .bind("taker", said.taker().id())
                .bind("businessDay", said.businessDay())
                .bind("dueDay", said.dueDay())
                .bind("repairer", said.paper().repairer())
                .bind("document", said.paper().documentNo())
                .bind("documentDate", said.paper().documentDate())
                .bind("reason", said.reason())
                .bind("decisionId", said.decisionId())
                .bind("movementNo", said.movementNo())
                .execute());
        return find(said.sort(), number).orElseThrow();
    }

    /** The loan or repair with a number. */
    public Optional<OutingRow> find(OutingSort sort, String outingNo) {
        return database.with(handle -> handle.createQuery(SELECT + "o.outing_no = :number and o.sort = :sort")
                .bind("number", outingNo)
                .bind("sort", sort.name())
                .map(ROW)
                .findFirst());
    }

    /** Loans and repairs by internal id, in one query; 0 is none. */
    public Map<Long, OutingRow> withIds(Collection<Long> ids) {
        Map<Long, OutingRow> found = new HashMap<>();
        List<Long> wanted = ids.stream().filter(id -> id != 0).distinct().toList();
        if (!wanted.isEmpty()) {
            database.use(handle -> handle.createQuery(SELECT + "o.id in (<ids>)")
                    .bindList("ids", wanted)
                    .map(ROW)
                    .forEach(outing -> found.put(outing.id(), outing)));
        }
        return found;
    }

    /** The number of a loan or repair under which something of an owner is still away, by all that is recorded. */
    public Optional<String> away(Holder owner) {
        return database.with(handle -> handle.createQuery("select o.outing_no from equipment_outing o"
                        + " join equipment_entry e on e.outing_id = o.id where o.owner_kind = :kind"
                        + " and o.owner_id = :owner and e.holder_kind in ('STORE', 'TEAM', 'MEMBER', 'REPAIR')"
                        + " group by o.outing_no having sum(e.quantity) <> 0 order by o.outing_no limit 1")
                .bind("kind", owner.kind().name())
                .bind("owner", owner.id())
                .mapTo(String.class)
                .findFirst());
    }

    /**
     * What is wanted of the loans or repairs of a holder.
     *
     * @param side on which the holder is, or null for both
     * @param kindId of those alone under which something of the kind went, or null
     */
    public record Wanted(OutingSort sort, Holder holder, LoanSide side, Long kindId) {
        private String condition() {
            String owner = "(o.owner_kind = :kind and o.owner_id = :holder)";
            String taker = "(o.taker_kind = :kind and o.taker_id = :holder)";
            String held = side == LoanSide.LENDER ? owner : taker;
            return (side == null ? "(" + owner + " or " + taker + ")" : held)
                    + (kindId == null
                            ? ""
                            : " and exists (select 1 from equipment_entry k where k.outing_id = o.id"
                                    + " and k.kind_id = " + kindId + ")");
        }
    }

    /** Loans or repairs that had begun at the two times, behind one, the newest first, at most so many. */
    public List<OutingRow> behind(Wanted wanted, ReadTime time, Behind last, int most) {
        String sql = SELECT + wanted.condition() + " and o.sort = :sort and o.business_day <= :day"
                + " and o.recorded_at <= :known" + Behind.page("o", "id");
        return database.with(handle -> last.bind(handle.createQuery(sql), most)
                .bind("kind", wanted.holder().kind().name())
                .bind("holder", wanted.holder().id())
                .bind("sort", wanted.sort().name())
                .bind("day", time.validOn())
                .bind("known", time.knownOn())
                .map(ROW)
                .list());
    }

    /** What went under loans and repairs, and where it is at the two times; by their internal ids, in one query. */
    public Map<Long, List<OutPiece>> pieces(Collection<Long> outingIds, ReadTime time) {
        Map<Long, List<OutPiece>> found = new HashMap<>();
        if (outingIds.isEmpty()) {
            return found;
        }
        String sql = "select e.outing_id, e.kind_id, e.size_code, e.lot_no, e.item_id, e.holder_kind,"
                + " sum(case when e.movement_id = o.movement_id and e.quantity > 0 then e.quantity else 0 end),"
                + " sum(e.quantity) from equipment_entry e join equipment_outing o on o.id = e.outing_id"
                + " where e.outing_id in (<ids>) and e.business_day <= :day and e.recorded_at <= :known"
                + " group by e.outing_id, e.kind_id, e.size_code, e.lot_no, e.item_id, e.holder_kind";
        database.use(handle -> at(handle.createQuery(sql).bindList("ids", List.copyOf(outingIds)), time)
                .map((row, context) -> new OutPiece(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        HolderKind.valueOf(row.getString(6)),
                        row.getLong(7),
                        row.getLong(8)))
                .forEach(piece -> found.computeIfAbsent(piece.outingId(), id -> new ArrayList<>())
                        .add(piece)));
        return found;
    }

    /** Notes that a movement brought something back; the caller holds the lock of who has it. */
    public void addReturn(long outingId, OutingRow.Return back) {
        database.use(handle -> {
            int before = handle.createQuery("select count(*) from equipment_outing_return where outing_id = :outing")
                    .bind("outing", outingId)
                    .mapTo(Integer.class)
                    .one();
            handle.createUpdate("insert into equipment_outing_return (outing_id, post, movement_id, cost_dong,"
                            + " document_no) select :outing, :post, m.id, :cost, :document from equipment_movement m"
                            + " where m.movement_no = :movement")
                    .bind("outing", outingId)
                    .bind("post", before + 1)
                    .bind("movement", back.movementNo())
                    .bind("cost", back.costDong())
                    .bind("document", back.documentNo())
                    .execute();
        });
    }

    /** What came back of loans and repairs at the two times, act by act. */
    public Map<Long, List<OutingRow.Return>> returns(Collection<Long> outingIds, ReadTime time) {
        Map<Long, List<OutingRow.Return>> found = new HashMap<>();
        if (outingIds.isEmpty()) {
            return found;
        }
        String sql = "select r.outing_id, m.movement_no, m.business_day, r.cost_dong, r.document_no, m.recorded_at"
                + " from equipment_outing_return r join equipment_movement m on m.id = r.movement_id"
                + " where r.outing_id in (<ids>) and m.business_day <= :day and m.recorded_at <= :known"
                + " order by r.outing_id, r.post";
        database.use(handle -> at(handle.createQuery(sql).bindList("ids", List.copyOf(outingIds)), time)
                .map((row, context) -> Map.entry(
                        row.getLong(1),
                        new OutingRow.Return(
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, Long.class),
                                row.getString(5),
                                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC))))
                .forEach(back -> found.computeIfAbsent(back.getKey(), id -> new ArrayList<>())
                        .add(back.getValue())));
        return found;
    }

    private static Query at(Query query, ReadTime time) {
        return query.bind("day", time.validOn()).bind("known", time.knownOn());
    }
}
