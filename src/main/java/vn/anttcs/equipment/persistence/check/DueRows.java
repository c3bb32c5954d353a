package vn.anttcs.equipment.persistence.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.ReadTime;

/** What lists of due checks need, for many holders at once: who is there, what they can use, and when it is due. */
@ApplicationScoped
public class DueRows {
    public static final DatedTable<CheckDueFact> FACTS =
            DatedTable.of("equipment_check_due", "target_id", CheckDueFact.class);

    private static final String STANDING = " and f.recorded_at <= :known and f.superseded_at > :known"
            + " and f.valid_from <= :day and f.valid_to > :day";

    private Database database;

    protected DueRows() {}

    @Inject
    public DueRows(Database database) {
        this.database = database;
    }

    /** The stores of units at the two times, with the unit of each. */
    public Map<Long, Long> storesIn(Collection<Long> unitIds, ReadTime time) {
        return entries(database.about(
                "f.unit_id",
                unitIds,
                among -> "select f.store_id, f.unit_id from equipment_store_fact f" + among.join() + " where "
                        + among.condition() + STANDING,
                query -> at(query, time).map((row, context) -> Map.entry(row.getLong(1), row.getLong(2)))));
    }

    /**
     * What a holder can use of something.
     *
     * @param since first day on which anything of it was there
     */
    public record Held(Account account, long quantity, LocalDate since) {}

    /** What holders of one kind can use of some kinds of equipment at the two times. */
    public List<Held> held(HolderKind kind, Collection<Long> holderIds, Collection<Long> kindIds, ReadTime time) {
        if (kindIds.isEmpty()) {
            return List.of();
        }
        return database.about(
                "e.holder_id",
                holderIds,
                among -> "select e.holder_id, e.kind_id, e.size_code, e.lot_no, e.item_id, sum(e.quantity),"
                        + " min(e.business_day) from equipment_entry e" + among.join()
                        + " where e.holder_kind = :holderKind and " + among.condition()
                        + " and e.kind_id in (<kinds>) and e.state = 'SERVICEABLE' and e.business_day <= :day"
                        + " and e.recorded_at <= :known"
                        // What is borrowed is the lender's to have checked, unless it is one piece that goes with its
                        // checks.
                        + " and (e.outing_id = 0 or e.item_id <> 0)"
                        + " group by e.holder_id, e.kind_id, e.size_code, e.lot_no, e.item_id having sum(e.quantity) > 0",
                query -> at(query, time)
                        .bind("holderKind", kind.name())
                        .bindList("kinds", List.copyOf(kindIds))
                        .map((row, context) -> new Held(
                                new Account(
                                        new Holder(kind, row.getLong(1)),
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getLong(5),
                                        EquipmentState.SERVICEABLE),
                                row.getLong(6),
                                row.getObject(7, LocalDate.class))));
    }

    /** What is due of pieces at the two times; pieces never checked by then are absent. */
    public Map<CheckTarget, CheckDueFact> dueOfPieces(Collection<Long> itemIds, ReadTime time) {
        return due("t.item_id", itemIds, "", time);
    }

    /** What is due of what holders of one kind have; what was never checked by then is absent. */
    public Map<CheckTarget, CheckDueFact> dueOfHoldings(HolderKind kind, Collection<Long> holderIds, ReadTime time) {
        return due("t.holder_id", holderIds, " and t.holder_kind = '" + kind.name() + "'", time);
    }

    private Map<CheckTarget, CheckDueFact> due(String column, Collection<Long> ids, String further, ReadTime time) {
        return entries(database.about(
                column,
                ids,
                among -> "select t.plan_id, t.item_id, t.holder_kind, t.holder_id, t.size_code, t.lot_no,"
                        + " f.checked_on, f.due_day from equipment_check_target t" + among.join()
                        + " join equipment_check_due f on f.target_id = t.id where " + among.condition() + further
                        + STANDING,
                query -> at(query, time)
                        .map((row, context) -> Map.entry(
                                new CheckTarget(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getLong(4),
                                        row.getString(5),
                                        row.getString(6)),
                                new CheckDueFact(
                                        row.getObject(7, LocalDate.class), row.getObject(8, LocalDate.class))))));
    }

    /** The first day on which each piece was anywhere, as known at a recorded time. */
    public Map<Long, LocalDate> received(Collection<Long> itemIds, Instant knownOn) {
        return entries(database.about(
                "e.item_id",
                itemIds,
                among -> "select e.item_id, min(e.business_day) from equipment_entry e" + among.join() + " where "
                        + among.condition() + " and e.recorded_at <= :known group by e.item_id",
                query -> query.bind("known", knownOn)
                        .map((row, context) -> Map.entry(row.getLong(1), row.getObject(2, LocalDate.class)))));
    }

    private static Query at(Query query, ReadTime time) {
        return query.bind("known", time.knownOn()).bind("day", time.validOn());
    }

    private static <K, V> Map<K, V> entries(List<Map.Entry<K, V>> all) {
        Map<K, V> found = new HashMap<>();
        all.forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }
}
