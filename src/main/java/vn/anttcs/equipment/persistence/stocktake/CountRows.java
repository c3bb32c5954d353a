package vn.anttcs.equipment.persistence.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.stocktake.StocktakeOutcome;
import vn.anttcs.platform.persistence.Database;

/** What was counted in stock-takings, and what was decided; rows are added under the lock of the stock-taking. */
@ApplicationScoped
public class CountRows {
    private Database database;

    protected CountRows() {}

    @Inject
    public CountRows(Database database) {
        this.database = database;
    }

    /** Adds what was counted, behind what was counted before. */
    public void add(long takeId, List<TakeRow.Count> counts) {
        database.use(handle -> {
            int post = handle.createQuery("select count(*) from equipment_stocktake_count where take_id = :take")
                    .bind("take", takeId)
                    .mapTo(Integer.class)
                    .one();
            PreparedBatch batch = handle.prepareBatch("insert into equipment_stocktake_count (take_id, post, kind_id,"
                    + " size_code, lot_no, serial_no, state, counted, reason, counted_by, recorded_at) values (:take,"
                    + " :post, :kindId, :size, :lotNo, :serialNo, :stateName, :counted, :reason, :countedBy,"
                    + " :recordedAt)");
            for (TakeRow.Count count : counts) {
                batch.bindMethods(count)
                        .bind("take", takeId)
                        .bind("post", ++post)
                        .bind("stateName", count.state().name())
                        .add();
            }
            batch.execute();
        });
    }

    /** What was counted up to a recorded time, in order. */
    public List<TakeRow.Count> of(long takeId, Instant knownOn) {
        return database.with(handle -> handle.createQuery("select kind_id, size_code, lot_no, serial_no, state,"
                        + " counted, reason, counted_by, recorded_at from equipment_stocktake_count"
                        + " where take_id = :take and recorded_at <= :known order by post")
                .bind("take", takeId)
                .bind("known", knownOn)
                .map((row, context) -> new TakeRow.Count(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        EquipmentState.valueOf(row.getString(5)),
                        row.getLong(6),
                        row.getString(7),
                        row.getString(8),
                        row.getObject(9, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list());
    }

    /** Writes what was decided, with the movements that followed. */
    public void end(long takeId, TakeRow.End end, List<String> movementNos) {
        database.use(handle -> {
            handle.createUpdate("insert into equipment_stocktake_end (take_id, outcome, decided_by, reason,"
                            + " decision_id, recorded_at) values (:take, :outcomeName, :decidedBy, :reason,"
                            + " :decisionId, :recordedAt)")
                    .bindMethods(end)
                    .bind("take", takeId)
                    .bind("outcomeName", end.outcome().name())
                    .execute();
            if (movementNos.isEmpty()) {
                return;
            }
            PreparedBatch batch = handle.prepareBatch("insert into equipment_stocktake_movement (take_id, post,"
                    + " movement_id) select :take, :post, id from equipment_movement where movement_no = :number");
            for (int index = 0; index < movementNos.size(); index++) {
                batch.bind("take", takeId)
                        .bind("post", index + 1)
                        .bind("number", movementNos.get(index))
                        .add();
            }
            batch.execute();
        });
    }

    /** What was decided of stock-takings up to a recorded time; those that are open are absent. */
    public Map<Long, TakeRow.End> ends(Collection<Long> takeIds, Instant knownOn) {
        Map<Long, TakeRow.End> found = new HashMap<>();
        if (!takeIds.isEmpty()) {
            database.use(handle -> handle.createQuery("select take_id, outcome, decided_by, reason, decision_id,"
                            + " recorded_at from equipment_stocktake_end where take_id in (<ids>)"
                            + " and recorded_at <= :known")
                    .bindList("ids", List.copyOf(takeIds))
                    .bind("known", knownOn)
                    .map((row, context) -> found.put(
                            row.getLong(1),
                            new TakeRow.End(
                                    StocktakeOutcome.valueOf(row.getString(2)),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getObject(5, Long.class),
                                    row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC))))
                    .list());
        }
        return found;
    }

    /** A movement that followed. */
    public record Followed(String movementNo, MovementAct act) {}

    /** The movements that followed from a stock-taking. */
    public List<Followed> movementsOf(long takeId) {
        return database.with(handle -> handle.createQuery(
                        "select m.movement_no, m.act from equipment_stocktake_movement s"
                                + " join equipment_movement m on m.id = s.movement_id where s.take_id = :take order by s.post")
                .bind("take", takeId)
                .map((row, context) -> new Followed(row.getString(1), MovementAct.valueOf(row.getString(2))))
                .list());
    }
}
