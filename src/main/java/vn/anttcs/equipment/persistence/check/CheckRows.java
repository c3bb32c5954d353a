package vn.anttcs.equipment.persistence.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.check.CheckResult;
import vn.anttcs.equipment.rule.check.CheckerKind;
import vn.anttcs.equipment.rule.check.DueRule;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Checks and their counter records; never changed. */
@ApplicationScoped
public class CheckRows {
    private static final String SELECT = "select c.id, c.check_no, c.target_id, c.holder_kind, c.holder_id, c.kind_id,"
            + " c.size_code, c.lot_no, c.item_id, c.state, c.quantity, c.failed, c.checked_on, c.result, c.checker,"
            + " c.checked_by, c.findings, c.recheck_by, c.next_due, c.movement_no, c.corrects_id, c.reason,"
            + " c.decision_id, c.recorded_at, k.kind_code, p.plan_code, i.serial_no from equipment_check c"
            + " join equipment_check_target t on t.id = c.target_id join equipment_check_plan p on p.id = t.plan_id"
            + " join equipment_kind k on k.id = c.kind_id left join equipment_item i on i.id = c.item_id";
    private static final RowMapper<CheckRow> ROW = (row, context) -> new CheckRow(
            row.getLong(1),
            row.getString(2),
            row.getLong(3),
            account(row),
            row.getLong(11),
            row.getLong(12),
            row.getObject(13, LocalDate.class),
            CheckResult.valueOf(row.getString(14)),
            CheckerKind.valueOf(row.getString(15)),
            row.getString(16),
            row.getString(17),
            row.getObject(18, LocalDate.class),
            row.getObject(19, LocalDate.class),
            row.getString(20),
            row.getObject(21, Long.class),
            row.getString(22),
            row.getObject(23, Long.class),
            instant(row, 24));
    private static final RowMapper<NamedCheck> NAMED = (row, context) ->
            new NamedCheck(ROW.map(row, context), row.getString(25), row.getString(26), row.getString(27));

    private Database database;
    private ToLongFunction<String> numbers;

    protected CheckRows() {}

    @Inject
    public CheckRows(Database database, Ids ids) {
        this(database, ids::next);
    }

    /** For tests without a server; the function gives the next number of a series. */
    public CheckRows(Database database, ToLongFunction<String> numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new Holder(HolderKind.valueOf(row.getString(4)), row.getLong(5)),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getLong(9),
                EquipmentState.valueOf(row.getString(10)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** The check with a number. */
    public Optional<NamedCheck> find(String checkNo) {
        return database.with(handle -> handle.createQuery(SELECT + " where c.check_no = :number")
                .bind("number", checkNo)
                .map(NAMED)
                .findFirst());
    }

    /** Those with the internal ids, in one query. */
    public List<NamedCheck> withIds(Collection<Long> ids) {
        return among("c.id", ids);
    }

    /** The counter records of checks by the check that each takes back. */
    public Map<Long, NamedCheck> countersOf(Collection<Long> checkIds) {
        Map<Long, NamedCheck> found = new HashMap<>();
        among("c.corrects_id", checkIds)
                .forEach(counter -> found.put(counter.row().correctsId(), counter));
        return found;
    }

    private List<NamedCheck> among(String column, Collection<Long> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : database.with(handle -> handle.createQuery(SELECT + " where " + column + " in (<wanted>)")
                        .bindList("wanted", List.copyOf(wanted))
                        .map(NAMED)
                        .list());
    }

    /**
     * What is wanted of the checks at a holder; null means no condition.
     *
     * @param kindId of this kind
     * @param itemId of this piece
     */
    public record Wanted(Holder holder, Long kindId, Long itemId) {}

    /** Checks and counter records at a holder by number, as known at a recorded time, at most so many after a number. */
    public List<NamedCheck> next(Wanted wanted, Instant knownOn, String after, int most) {
        String sql = SELECT + " where c.holder_kind = :holderKind and c.holder_id = :holder and c.check_no > :after"
                + " and c.recorded_at <= :known"
                + (wanted.kindId() == null ? "" : " and c.kind_id = :kind")
                + (wanted.itemId() == null ? "" : " and c.item_id = :item")
                + " order by c.check_no limit :most";
        return database.with(handle -> {
            var query = handle.createQuery(sql)
                    .bind("holderKind", wanted.holder().kind().name())
                    .bind("holder", wanted.holder().id())
                    .bind("after", after)
                    .bind("known", knownOn)
                    .bind("most", most);
            query = wanted.kindId() == null ? query : query.bind("kind", wanted.kindId());
            query = wanted.itemId() == null ? query : query.bind("item", wanted.itemId());
            return query.map(NAMED).list();
        });
    }

    /** The checks of something that stand and say when the next one is due; the caller holds its lock. */
    public List<DueRule.Done> standing(long targetId) {
        String sql = "select c.checked_on, c.next_due, c.recorded_at from equipment_check c where c.target_id = :target"
                + " and c.corrects_id is null and c.next_due is not null"
                + " and not exists (select 1 from equipment_check o where o.corrects_id = c.id)";
        return database.with(handle -> handle.createQuery(sql)
                .bind("target", targetId)
                .map((row, context) -> new DueRule.Done(
                        row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), instant(row, 3)))
                .list());
    }

    /** Writes a check under the next public number; empty when the one that it takes back has been taken back already. */
    public Optional<CheckRow> add(CheckRow said) {
        CheckRow row = numbered(said);
        boolean added = UniqueKeys.holds(() -> database.use(handle -> handle.createUpdate(
                        "insert into equipment_check (id, check_no, target_id, kind_id, holder_kind, holder_id, size_code,"
                                + " lot_no, item_id, state, quantity, failed, checked_on, result, checker, checked_by,"
                                + " findings, recheck_by, next_due, movement_no, corrects_id, reason, decision_id,"
                                + " recorded_at) values (:id, :checkNo, :targetId, :kind, :holderKind, :holder, :size,"
                                + " :lot, :item, :state, :quantity, :failed, :checkedOn, :result, :checker, :checkedBy,"
                                + " :findings, :recheckBy, :nextDue, :movementNo, :correctsId, :reason, :decisionId,"
                                + " :recordedAt)")
                .bindMethods(row)
                .bind("kind", row.account().kindId())
                .bind("holderKind", row.account().holder().kind().name())
                .bind("holder", row.account().holder().id())
                .bind("size", row.account().size())
                .bind("lot", row.account().lotNo())
                .bind("item", row.account().itemId())
                .bind("state", row.account().state().name())
                .bind("result", row.result().name())
                .bind("checker", row.checker().name())
                .execute()));
        return added ? Optional.of(row) : Optional.empty();
    }

    private CheckRow numbered(CheckRow said) {
        return new CheckRow(
                numbers.applyAsLong("id"),
                String.format("KT%07d", numbers.applyAsLong("equipment_check_no")),
                said.targetId(),
                said.account(),
                said.quantity(),
                said.failed(),
                said.checkedOn(),
                said.result(),
                said.checker(),
                said.checkedBy(),
                said.findings(),
                said.recheckBy(),
                said.nextDue(),
                said.movementNo(),
                said.correctsId(),
                said.reason(),
                said.decisionId(),
                said.recordedAt());
    }
}
