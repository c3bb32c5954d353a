package vn.anttcs.budget.persistence.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.platform.persistence.Database;

/** What payment runs come to that wait for approval or are just approved. */
@ApplicationScoped
public class RunSpendingRows {
    private static final String STEPS =
            "select e.run_id, e.commune_id, e.set_id, e.before_id, count(*) as times" + " from payment_entry e";
    private static final String GROUPED = " group by e.run_id, e.commune_id, e.set_id, e.before_id";

    private Database database;

    protected RunSpendingRows() {}

    @Inject
    public RunSpendingRows(Database database) {
        this.database = database;
    }

    /** The runs of units that pay a month of a year and wait for approval. */
    public List<Long> waiting(Collection<Long> unitIds, int year) {
        return database.about(
                "unit_id",
                unitIds,
                among -> "select id from payment_run" + among.join() + " where " + among.condition()
                        + " and fact_month >= :first and fact_month <= :last and state = 'PREPARED'",
                query -> query.bind("first", year + "-01")
                        .bind("last", year + "-12")
                        .mapTo(Long.class));
    }

    /** How often a run replaces one set of lines by another in a commune; before is null where nothing was approved. */
    public record Step(long runId, long communeId, long setId, Long beforeId, long times) {}

    /** Everything that runs book. */
    public List<Step> steps(Collection<Long> runIds) {
        return runIds.isEmpty()
                ? List.of()
                : database.with(
                        handle -> steps(handle.createQuery(STEPS + " where e.run_id in (<runs>)" + GROUPED), runIds));
    }

    private static List<Step> steps(Query query, Collection<Long> runIds) {
        return query.bindList("runs", List.copyOf(runIds))
                .map((row, context) -> new Step(
                        row.getLong("run_id"),
                        row.getLong("commune_id"),
                        row.getLong("set_id"),
                        BudgetActRows.number(row, "before_id"),
                        row.getLong("times")))
                .list();
    }
}
