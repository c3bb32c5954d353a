package vn.anttcs.equipment.persistence.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.ReadTime;

/** The ledger of custody seen by age: when what many holders have came to them, and when it was first used. */
@ApplicationScoped
public class FlowRows {
    private static final String KNOWN = " and e.business_day <= :day and e.recorded_at <= :known";
    private static final RowMapper<Flow> FLOW = (row, context) -> new Flow(
            row.getLong(1),
            row.getLong(2),
            row.getString(3),
            row.getString(4),
            row.getLong(5),
            row.getObject(6, LocalDate.class),
            row.getLong(7),
            Math.max(0, row.getLong(8)),
            Math.max(0, -row.getLong(8)));

    private Database database;

    protected FlowRows() {}

    @Inject
    public FlowRows(Database database) {
        this.database = database;
    }

    /** What came to holders and went from them up to the two times, of some kinds that can be used, in no order. */
    public List<Flow> flows(HolderKind holder, Collection<Long> holderIds, Collection<Long> kindIds, ReadTime time) {
        return kindIds.isEmpty()
                ? List.of()
                : database.about(
                        "e.holder_id",
                        holderIds,
                        among -> "select e.holder_id, e.kind_id, e.size_code, e.lot_no, e.item_id, e.business_day,"
                                + " e.movement_id, e.quantity from equipment_entry e"
                                + among.through("equipment_entry_holder") + among.join()
                                + " where e.holder_kind = :holder and " + among.condition()
                                + " and e.state = 'SERVICEABLE'"
                                + " and e.kind_id in (<kinds>)" + KNOWN,
                        query -> query.bind("holder", holder.name())
                                .bindList("kinds", List.copyOf(kindIds))
                                .bind("day", time.validOn())
                                .bind("known", time.knownOn())
                                .map(FLOW));
    }

    /** Which of the movements handed something out of a store, or took over what somebody had since their day. Asked apart, since the join would be the dearer question. */
    public Set<Long> issues(Collection<Long> movementIds) {
        return new HashSet<>(database.about(
                "id",
                movementIds,
                among -> "select id from equipment_movement" + among.join() + " where " + among.condition()
                        + " and act in ('ISSUE', 'OPENING')",
                query -> query.mapTo(Long.class)));
    }

    /** What a holder has of a kind that can be used. */
    public record Balance(long holderId, long kindId, long quantity) {}

    /** What holders have at the two times that can be used, kind by kind, but for some kinds. */
    public List<Balance> balances(
            HolderKind holder, Collection<Long> holderIds, Collection<Long> butKindIds, ReadTime time) {
        List<Long> but = butKindIds.isEmpty() ? List.of(0L) : List.copyOf(butKindIds);
        return database.about(
                "e.holder_id",
                holderIds,
                // As a sum the kind is a filter: by the column MariaDB would look up each gap between the kinds left
                // out.
                among -> "select e.holder_id, e.kind_id, sum(e.quantity) from equipment_entry e"
                        + among.through("equipment_entry_balance") + among.join()
                        + " where e.holder_kind = :holder and " + among.condition() + " and e.state = 'SERVICEABLE'"
                        + " and e.kind_id + 0 not in (<but>)" + KNOWN
                        + " group by e.holder_id, e.kind_id having sum(e.quantity) <> 0",
                query -> query.bind("holder", holder.name())
                        .bindList("but", but)
                        .bind("day", time.validOn())
                        .bind("known", time.knownOn())
                        .map((row, context) -> new Balance(row.getLong(1), row.getLong(2), row.getLong(3))));
    }

    /** The days on which pieces first came to a team or a member. */
    public Map<Long, LocalDate> firstUses(Collection<Long> itemIds, ReadTime time) {
        Map<Long, LocalDate> found = new HashMap<>();
        database.about(
                        "e.item_id",
                        itemIds,
                        among -> "select e.item_id, min(e.business_day) from equipment_entry e" + among.join()
                                + " where "
                                + among.condition() + " and e.holder_kind in ('TEAM', 'MEMBER') and e.quantity > 0"
                                + KNOWN + " group by e.item_id",
                        query -> query.bind("day", time.validOn())
                                .bind("known", time.knownOn())
                                .map((row, context) -> Map.entry(row.getLong(1), row.getObject(2, LocalDate.class))))
                .forEach(item -> found.put(item.getKey(), item.getValue()));
        return found;
    }

    /** A lot of a kind. */
    public record Lot(long kindId, String lotNo) {}

    /** The days on which lots of kinds first came from outside. */
    public Map<Lot, LocalDate> receipts(Collection<Long> kindIds, ReadTime time) {
        Map<Lot, LocalDate> found = new HashMap<>();
        database.about(
                        "e.kind_id",
                        kindIds,
                        among -> "select e.kind_id, e.lot_no, min(e.business_day) from equipment_entry e" + among.join()
                                + " where " + among.condition() + " and e.holder_kind = 'SUPPLIER' and e.holder_id = 0"
                                + " and e.lot_no <> ''" + KNOWN + " group by e.kind_id, e.lot_no",
                        query -> query.bind("day", time.validOn())
                                .bind("known", time.knownOn())
                                .map((row, context) -> Map.entry(
                                        new Lot(row.getLong(1), row.getString(2)), row.getObject(3, LocalDate.class))))
                .forEach(lot -> found.put(lot.getKey(), lot.getValue()));
        return found;
    }
}
