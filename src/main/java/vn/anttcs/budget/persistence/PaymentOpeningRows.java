package vn.anttcs.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.platform.persistence.Database;

/** From which month on units are paid by the house. There are few of them, at most one for each unit. */
@ApplicationScoped
public class PaymentOpeningRows {
    private static final String SELECT =
            "select unit_id, opening_month, decision_id, set_by, set_at from payment_opening";
    private static final RowMapper<Opening> ROW = (row, context) -> new Opening(
            row.getLong(1),
            YearMonth.parse(row.getString(2)),
            row.getLong(3),
            row.getString(4),
            PaymentRunRows.instant(row, "set_at"));

    private Database database;

    protected PaymentOpeningRows() {}

    @Inject
    public PaymentOpeningRows(Database database) {
        this.database = database;
    }

    /** The opening of a unit. */
    public record Opening(long unitId, YearMonth month, long decisionId, String setBy, Instant setAt) {}

    /** All openings by unit. */
    public Map<Long, Opening> all() {
        return database.with(handle ->
                handle.createQuery(SELECT).map(ROW).collect(Collectors.toMap(Opening::unitId, opening -> opening)));
    }

    /** The opening of the unit, locked until commit. */
    public Optional<Opening> lock(long unitId) {
        return database.with(handle -> handle.createQuery(SELECT + " where unit_id = :unit for update")
                .bind("unit", unitId)
                .map(ROW)
                .findFirst());
    }

    /** Keeps the first opening of a unit, or another one in its place. */
    public void put(Opening opening, boolean first) {
        database.use(handle -> handle.createUpdate(
                        first
                                ? "insert into payment_opening (unit_id, opening_month, decision_id, set_by, set_at)"
                                        + " values (:unit, :month, :decision, :by, :at)"
                                : "update payment_opening set opening_month = :month, decision_id = :decision,"
                                        + " set_by = :by, set_at = :at where unit_id = :unit")
                .bind("unit", opening.unitId())
                .bind("month", opening.month().toString())
                .bind("decision", opening.decisionId())
                .bind("by", opening.setBy())
                .bind("at", opening.setAt())
                .execute());
    }
}
