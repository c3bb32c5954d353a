package vn.anttcs.equipment.persistence.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.opening.OpeningRule.Opening;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;

/** Opening balances in the ledger of custody, in sets: what is there, and what is added. */
@ApplicationScoped
public class OpeningRows {
    private static final int CHUNK = 500;
    private static final Holder SUPPLIER = Holder.outside(HolderKind.SUPPLIER);

    private Database database;
    private ToLongFunction<String> numbers;

    protected OpeningRows() {}

    @Inject
    public OpeningRows(Database database, Ids ids) {
        this(database, ids::next);
    }

    /** For tests without a server; the function gives the next number of a series. */
    public OpeningRows(Database database, ToLongFunction<String> numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /**
     * What is taken over.
     *
     * @param account where it comes to, with the item 0
     * @param serialNo of a new piece, or null
     */
    public record Opened(
            Account account, LocalDate heldSince, String serialNo, long quantity, Long priceDong, Long decisionId) {}

    private record Act(Holder holder, LocalDate heldSince, Long decisionId) {}

    private static <T> List<List<T>> chunks(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += CHUNK) {
            chunks.add(list.subList(from, Math.min(list.size(), from + CHUNK)));
        }
        return chunks;
    }

    /** The internal ids of stores by their numbers; unknown ones are left out. */
    public Map<String, Long> stores(Collection<String> storeNos) {
        Map<String, Long> found = new HashMap<>();
        chunks(storeNos)
                .forEach(chunk -> database.use(handle -> handle.createQuery(
                                "select store_no, id from equipment_store where store_no in (<numbers>)")
                        .bindList("numbers", chunk)
                        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                        .forEach(store -> found.put(store.getKey(), store.getValue()))));
        return found;
    }

    /** Locks holders until commit, in their order. */
    public void lock(SortedSet<Holder> holders) {
        for (HolderKind kind : HolderKind.CUSTODIANS) {
            List<Long> ids = holders.stream()
                    .filter(holder -> holder.kind() == kind)
                    .map(Holder::id)
                    .toList();
            chunks(ids).forEach(chunk -> lock(kind, chunk));
        }
    }

    private void lock(HolderKind kind, List<Long> ids) {
        Set<Long> missing = new HashSet<>(ids);
        missing.removeAll(locked(kind, ids));
        if (!missing.isEmpty()) {
            database.use(handle -> {
                PreparedBatch batch = handle.prepareBatch(
                        "insert into equipment_holder (holder_kind, holder_id) values (:kind, :id)");
                missing.stream().sorted().forEach(id -> batch.bind("kind", kind.name())
                        .bind("id", id)
                        .add());
                batch.execute();
            });
        }
    }

    private List<Long> locked(HolderKind kind, List<Long> ids) {
        return database.with(handle -> handle.createQuery("select holder_id from equipment_holder"
                        + " where holder_kind = :kind and holder_id in (<ids>) order by holder_id for update")
                .bind("kind", kind.name())
                .bindList("ids", ids)
                .mapTo(Long.class)
                .list());
    }

    /** What was taken over of holders without serial numbers, account by account, each with its day. */
    public Set<Opening> opened(Collection<Holder> holders) {
        Set<Opening> found = new HashSet<>();
        for (HolderKind kind : HolderKind.CUSTODIANS) {
            List<Long> ids = holders.stream()
                    .filter(holder -> holder.kind() == kind)
                    .map(Holder::id)
                    .toList();
            found.addAll(database.about(
                    "e.holder_id",
                    ids,
                    among -> "select e.holder_id, e.kind_id, e.size_code, e.lot_no, e.state, e.business_day"
                            + " from equipment_entry e" + among.join()
                            + " join equipment_movement m on m.id = e.movement_id where e.holder_kind = :kind and "
                            + among.condition() + " and e.item_id = 0 and m.act = 'OPENING'",
                    query -> query.bind("kind", kind.name()).map((row, context) -> opening(kind, row))));
        }
        return found;
    }

    private static Opening opening(HolderKind kind, ResultSet row) throws SQLException {
        return new Opening(
                new Account(
                        new Holder(kind, row.getLong(1)),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        0,
                        EquipmentState.valueOf(row.getString(5))),
                row.getObject(6, LocalDate.class));
    }

    /** Those of the serial numbers of a kind that pieces have already. */
    public Set<String> taken(long kindId, Collection<String> serialNos) {
        return new HashSet<>(database.about(
                "i.serial_no",
                String.class,
                serialNos,
                among -> "select i.serial_no from equipment_item i" + among.join() + " where i.kind_id = :kind and "
                        + among.condition(),
                query -> query.bind("kind", kindId).mapTo(String.class)));
    }

    /** Takes over: one movement for each holder, day and decision. A serial number that is taken breaks the unique key. */
    public void add(List<Opened> all, Instant stamp) {
        Map<Act, List<Opened>> acts = new LinkedHashMap<>();
        all.forEach(one -> acts.computeIfAbsent(
                        new Act(one.account().holder(), one.heldSince(), one.decisionId()), act -> new ArrayList<>())
                .add(one));
        if (acts.isEmpty()) {
            return;
        }
        database.use(handle -> {
            Map<Opened, Long> items = items(handle, all);
            PreparedBatch movements = handle.prepareBatch("insert into equipment_movement (id, movement_no, act,"
                    + " business_day, recorded_at, decision_id) values (:id, :number, :act, :day, :stamp, :decision)");
            PreparedBatch entries = handle.prepareBatch("insert into equipment_entry (id, movement_id, line_no,"
                    + " holder_kind, holder_id, kind_id, size_code, lot_no, item_id, state, quantity, price_dong,"
                    + " business_day, recorded_at) values (:id, :movement, :line, :holderKind, :holder, :kind, :size,"
                    + " :lot, :item, :state, :quantity, :price, :day, :stamp)");
            acts.forEach((act, lines) -> {
                long movement = movement(movements, act, stamp);
                for (int index = 0; index < lines.size(); index++) {
                    Opened line = lines.get(index);
                    Place place = new Place(movement, index + 1, items.getOrDefault(line, 0L), stamp);
                    entry(entries, place, SUPPLIER, line, -line.quantity());
                    entry(entries, place, act.holder(), line, line.quantity());
                }
            });
            movements.execute();
            entries.execute();
        });
    }

    private Map<Opened, Long> items(Handle handle, List<Opened> all) {
        Map<Opened, Long> items = new HashMap<>();
        PreparedBatch batch =
                handle.prepareBatch("insert into equipment_item (id, kind_id, serial_no) values (:id, :kind, :serial)");
        for (Opened one : all) {
            if (one.serialNo() != null) {
                long id = numbers.applyAsLong("id");
                items.put(one, id);
                batch.bind("id", id)
                        .bind("kind", one.account().kindId())
                        .bind("serial", one.serialNo())
                        .add();
            }
        }
        if (!items.isEmpty()) {
            batch.execute();
        }
        return items;
    }

    private long movement(PreparedBatch batch, Act act, Instant stamp) {
        long id = numbers.applyAsLong("id");
        batch.bind("id", id)
                .bind("number", String.format("GN%07d", numbers.applyAsLong("equipment_movement_no")))
                .bind("act", MovementAct.OPENING.name())
                .bind("day", act.heldSince())
                .bind("stamp", stamp)
                .bind("decision", act.decisionId())
                .add();
        return id;
    }

    private record Place(long movementId, int line, long itemId, Instant stamp) {}

    private void entry(PreparedBatch batch, Place place, Holder holder, Opened line, long quantity) {
        Account account = line.account();
        batch.bind("id", numbers.applyAsLong("id"))
                .bind("movement", place.movementId())
                .bind("line", place.line())
                .bind("holderKind", holder.kind().name())
                .bind("holder", holder.id())
                .bind("kind", account.kindId())
                .bind("size", account.size())
                .bind("lot", account.lotNo())
                .bind("item", place.itemId())
                .bind("state", account.state().name())
                .bind("quantity", quantity)
                .bind("price", quantity > 0 ? line.priceDong() : null)
                .bind("day", line.heldSince())
                .bind("stamp", place.stamp())
                .add();
    }
}
