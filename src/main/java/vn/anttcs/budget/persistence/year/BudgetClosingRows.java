package vn.anttcs.budget.persistence.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.anttcs.platform.persistence.Database;

/** Which years are closed. */
@ApplicationScoped
public class BudgetClosingRows {
    private Database database;

    protected BudgetClosingRows() {}

    @Inject
    public BudgetClosingRows(Database database) {
        this.database = database;
    }

    /** A year that is closed or opened again for a funding source; the note may be null. */
    public record Closing(
            long id,
            long unitId,
            int year,
            String source,
            boolean closed,
            Instant recordedAt,
            long decisionId,
            String note,
            String actedBy) {}

    public void add(Closing closing) {
        database.use(handle -> handle.createUpdate("insert into budget_closing (id, unit_id, budget_year,"
                        + " funding_source, closed, recorded_at, decision_id, note, acted_by) values (:id, :unit, :year,"
                        + " :source, :closed, :at, :decision, :note, :by)")
                .bind("id", closing.id())
                .bind("unit", closing.unitId())
                .bind("year", closing.year())
                .bind("source", closing.source())
                .bind("closed", closing.closed())
                .bind("at", closing.recordedAt())
                .bind("decision", closing.decisionId())
                .bind("note", closing.note())
                .bind("by", closing.actedBy())
                .execute());
    }

    /** What was done in units about a year by a recorded time, in the order in which it was done. */
    public List<Closing> of(List<Long> unitIds, int year, Instant knownOn) {
        return database.with(handle -> handle.createQuery("select id, unit_id, budget_year, funding_source, closed,"
                        + " recorded_at, decision_id, note, acted_by from budget_closing where unit_id in (<units>)"
                        + " and budget_year = :year and recorded_at <= :known order by recorded_at, id")
                .bindList("units", unitIds)
                .bind("year", year)
                .bind("known", knownOn)
                .map((row, context) -> new Closing(
                        row.getLong(1),
                        row.getLong(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getBoolean(5),
                        BudgetActRows.instant(row, "recorded_at"),
                        row.getLong(7),
                        row.getString(8),
                        row.getString(9)))
                .list());
    }
}
