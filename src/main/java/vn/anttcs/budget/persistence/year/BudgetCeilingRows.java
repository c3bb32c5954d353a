package vn.anttcs.budget.persistence.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.CeilingMode;
import vn.anttcs.budget.rule.year.CeilingRule;
import vn.anttcs.platform.persistence.Database;

/** What was set about ceilings, and what went through although it exceeded one. */
@ApplicationScoped
public class BudgetCeilingRows {
    private Database database;

    protected BudgetCeilingRows() {}

    @Inject
    public BudgetCeilingRows(Database database) {
        this.database = database;
    }

    /** A setting as it is made. */
    public record Set(
            long rowId, int year, CeilingRule.Setting setting, Instant recordedAt, long decisionId, String setBy) {}

    /** Keeps a setting. */
    public void add(Set set) {
        BudgetLine line = set.setting().line();
        database.use(handle -> handle.createUpdate("insert into budget_ceiling (row_id, unit_id, budget_year,"
                        + " funding_source, funding_level, classification, ceiling_mode, recorded_at, decision_id,"
                        + " set_by) values (:id, :unit, :year, :source, :level, :code, :mode, :at, :decision, :by)")
                .bind("id", set.rowId())
                .bind("unit", set.setting().unitId())
                .bind("year", set.year())
                .bind("source", line.source())
                .bind("level", line.level())
                .bind("code", line.classification())
                .bind("mode", set.setting().mode().name())
                .bind("at", set.recordedAt())
                .bind("decision", set.decisionId())
                .bind("by", set.setBy())
                .execute());
    }

    /** The settings of a year known at a recorded time, in the order in which they were made. */
    public List<CeilingRule.Setting> settings(int year, Instant knownOn) {
        return database.with(handle -> handle.createQuery("select unit_id, funding_source, funding_level,"
                        + " classification, ceiling_mode from budget_ceiling where budget_year = :year"
                        + " and recorded_at <= :known order by recorded_at, row_id")
                .bind("year", year)
                .bind("known", knownOn)
                .map((row, context) -> new CeilingRule.Setting(
                        row.getLong(1),
                        new BudgetLine(row.getString(2), row.getString(3), row.getString(4)),
                        CeilingMode.valueOf(row.getString(5))))
                .list());
    }

    /** Notes what went through although it exceeded ceilings. */
    public void note(long sourceId, List<CeilingRule.Excess> excesses) {
        if (excesses.isEmpty()) {
            return;
        }
        database.use(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into budget_excess (source_id, line_no, unit_id,"
                            + " funding_source, funding_level, classification, ceiling_mode, allocated_dong, spent_dong,"
                            + " asked_dong) values (:id, :no, :unit, :source, :level, :code, :mode, :allocated, :spent, :asked)");
            int number = 0;
            for (CeilingRule.Excess excess : excesses) {
                batch.bind("id", sourceId)
                        .bind("no", ++number)
                        .bind("unit", excess.unitId())
                        .bind("source", excess.line().source())
                        .bind("level", excess.line().level())
                        .bind("code", excess.line().classification())
                        .bind("mode", excess.mode().name())
                        .bind("allocated", excess.allocatedDong())
                        .bind("spent", excess.spentDong())
                        .bind("asked", excess.askedDong())
                        .add();
            }
            batch.execute();
        });
    }

    /** What was noted of acts or runs, by their ids. */
    public Map<Long, List<CeilingRule.Excess>> noted(Collection<Long> sourceIds) {
        Map<Long, List<CeilingRule.Excess>> found = new HashMap<>();
        if (!sourceIds.isEmpty()) {
            database.use(handle -> handle.createQuery("select source_id, unit_id, funding_source, funding_level,"
                            + " classification, ceiling_mode, allocated_dong, spent_dong, asked_dong from budget_excess"
                            + " where source_id in (<ids>) order by source_id, line_no")
                    .bindList("ids", List.copyOf(sourceIds))
                    .map((row, context) -> Map.entry(
                            row.getLong(1),
                            new CeilingRule.Excess(
                                    row.getLong(2),
                                    new BudgetLine(row.getString(3), row.getString(4), row.getString(5)),
                                    CeilingMode.valueOf(row.getString(6)),
                                    row.getLong(7),
                                    row.getLong(8),
                                    row.getLong(9))))
                    .forEach(entry -> found.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                            .add(entry.getValue())));
        }
        return found;
    }
}
