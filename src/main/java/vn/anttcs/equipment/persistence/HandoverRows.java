package vn.anttcs.equipment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Hand-over lists and the movements that stand on them; never changed. */
@ApplicationScoped
public class HandoverRows {
    private static final String SELECT = "select id, list_no, direction, store_id, business_day, officer, reason,"
            + " decision_id, reverses_id, recorded_at from equipment_handover";
    private static final RowMapper<HandoverRow> ROW = (row, context) -> new HandoverRow(
            row.getLong(1),
            row.getString(2),
            row.getString(3),
            row.getLong(4),
            row.getObject(5, LocalDate.class),
            row.getString(6),
            row.getString(7),
            row.getObject(8, Long.class),
            row.getObject(9, Long.class),
            row.getObject(10, LocalDateTime.class).toInstant(ZoneOffset.UTC));

    private Database database;
    private ToLongFunction<String> numbers;

    protected HandoverRows() {}

    @Inject
    public HandoverRows(Database database, Ids ids) {
        this.database = database;
        this.numbers = ids::next;
    }

    /** The list of a store with a number. */
    public Optional<HandoverRow> find(long storeId, String listNo) {
        return database.with(handle -> handle.createQuery(SELECT + " where list_no = :number and store_id = :store")
                .bind("number", listNo)
                .bind("store", storeId)
                .map(ROW)
                .findFirst());
    }

    /** The list with an internal id. */
    public HandoverRow get(long id) {
        return database.with(handle -> handle.createQuery(SELECT + " where id = :id")
                .bind("id", id)
                .map(ROW)
                .one());
    }

    /** The next internal id and public number. */
    public HandoverRow numbered(HandoverRow said) {
        return new HandoverRow(
                numbers.applyAsLong("id"),
                String.format("BB%07d", numbers.applyAsLong("equipment_handover_no")),
                said.direction(),
                said.storeId(),
                said.businessDay(),
                said.officer(),
                said.reason(),
                said.decisionId(),
                said.reversesId(),
                said.recordedAt());
    }

    /** Writes a list; false when the one that it puts right has been put right already. */
    public boolean add(HandoverRow list, List<String> movementNos) {
        boolean added = UniqueKeys.holds(() -> database.use(handle -> handle.createUpdate(
                        "insert into equipment_handover (id, list_no, direction, store_id, business_day, officer,"
                                + " reason, decision_id, reverses_id, recorded_at) values (:id, :number, :direction,"
                                + " :store, :day, :officer, :reason, :decision, :reverses, :stamp)")
                .bind("id", list.id())
                .bind("number", list.listNo())
                .bind("direction", list.direction())
                .bind("store", list.storeId())
                .bind("day", list.businessDay())
                .bind("officer", list.officer())
                .bind("reason", list.reason())
                .bind("decision", list.decisionId())
                .bind("reverses", list.reversesId())
                .bind("stamp", list.recordedAt())
                .execute()));
        if (added) {
            movements(list.id(), movementNos);
        }
        return added;
    }

    private void movements(long listId, List<String> movementNos) {
        database.use(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert into equipment_handover_movement (handover_id, post,"
                    + " movement_id) select :list, :post, id from equipment_movement where movement_no = :number");
            for (int index = 0; index < movementNos.size(); index++) {
                batch.bind("list", listId)
                        .bind("post", index + 1)
                        .bind("number", movementNos.get(index))
                        .add();
            }
            batch.execute();
        });
    }

    /** Whether another list has put this one right. */
    public boolean isReversed(long listId) {
        return database.with(
                        handle -> handle.createQuery("select count(*) from equipment_handover where reverses_id = :id")
                                .bind("id", listId)
                                .mapTo(Long.class)
                                .one())
                > 0;
    }

    /** The numbers of the movements of a list, in order. */
    public List<String> movementsOf(long listId) {
        return database.with(handle -> handle.createQuery("select m.movement_no from equipment_handover_movement h"
                        + " join equipment_movement m on m.id = h.movement_id where h.handover_id = :list"
                        + " order by h.post")
                .bind("list", listId)
                .mapTo(String.class)
                .list());
    }
}
