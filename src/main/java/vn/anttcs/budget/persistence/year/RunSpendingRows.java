package vn.anttcs.budget.persistence.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.budget.api.PaymentRunState;
import vn.anttcs.platform.persistence.Database;

/** What payment runs book, read where approval keeps it. */
@ApplicationScoped
public class RunSpendingRows {
    private static final int CHUNK = 500;
    private static final String STEPS =
            "select e.run_id, e.commune_id, e.set_id, e.before_id, count(*) as times" + " from payment_entry e";
    private static final String GROUPED = " group by e.run_id, e.commune_id, e.set_id, e.before_id";

    // Whoever has something to receive and whose last act by then is no payment.
    private static final String UNPAID = " join payment_member m on m.run_id = e.run_id and m.member_id = e.member_id"
            + " where e.run_id in (<runs>) and m.payable_dong > 0 and not exists (select 1 from payment_act a"
            + " where a.run_id = m.run_id and a.member_id = m.member_id and a.noted_at <= :known and a.acted_on <= :day"
            + " and a.pay_state <> 'RETURNED' and not exists (select 1 from payment_act b where b.run_id = a.run_id"
            + " and b.member_id = a.member_id and b.noted_at <= :known and b.acted_on <= :day and b.act_no > a.act_no))";

    private Database database;

    protected RunSpendingRows() {}

    @Inject
    public RunSpendingRows(Database database) {
        this.database = database;
    }

    /** A run that is approved or waits for it; approvedAt is null while it waits. */
    public record BookedRun(long id, long unitId, PaymentRunState state, Instant approvedAt) {}

    /** The runs of units that pay a month of a year. */
    public List<BookedRun> runs(Collection<Long> unitIds, int year) {
        List<Long> all = List.copyOf(unitIds);
        List<BookedRun> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            found.addAll(database.with(handle -> handle.createQuery("select id, unit_id, state, approved_at"
                            + " from payment_run where unit_id in (<units>) and fact_month >= :first"
                            + " and fact_month <= :last and state in ('APPROVED', 'PREPARED')")
                    .bindList("units", chunk)
                    .bind("first", year + "-01")
                    .bind("last", year + "-12")
                    .map((row, context) -> new BookedRun(
                            row.getLong(1),
                            row.getLong(2),
                            PaymentRunState.valueOf(row.getString(3)),
                            BudgetActRows.instant(row, "approved_at")))
                    .list()));
        }
        return found;
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

    /** What of it members had not received, or had sent back, by a day, as known at a recorded time. */
    public List<Step> unpaid(Collection<Long> runIds, LocalDate day, Instant knownOn) {
        return runIds.isEmpty()
                ? List.of()
                : database.with(handle -> steps(
                        handle.createQuery(STEPS + UNPAID + GROUPED)
                                .bind("day", day)
                                .bind("known", knownOn),
                        runIds));
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
