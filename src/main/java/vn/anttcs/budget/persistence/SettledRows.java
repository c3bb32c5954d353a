package vn.anttcs.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.UniqueKeys;

/** What is approved of each member and month, and what members still have to make good. */
@ApplicationScoped
public class SettledRows {
    private Database database;

    protected SettledRows() {}

    @Inject
    public SettledRows(Database database) {
        this.database = database;
    }

    /** Everything approved of the members, from a month on. */
    public List<SettledRow> of(Collection<Long> memberIds, YearMonth from) {
        return database.about(
                "member_id",
                memberIds,
                among -> "select member_id, fact_month, commune_id, set_id, run_id from payment_settled" + among.join()
                        + " where " + among.condition() + " and fact_month >= :from",
                query -> query.bind("from", from.toString())
                        .map((row, context) -> new SettledRow(
                                row.getLong(1),
                                YearMonth.parse(row.getString(2)),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5))));
    }

    /** Who was paid in one of the communes, from a month on, in ascending order. */
    public Collection<Long> membersIn(Collection<Long> communeIds, YearMonth from) {
        return new TreeSet<>(database.about(
                "commune_id",
                communeIds,
                among -> "select distinct member_id from payment_settled" + among.join() + " where " + among.condition()
                        + " and fact_month >= :from",
                query -> query.bind("from", from.toString()).mapTo(Long.class)));
    }

    /** The last month before a month in which somebody was paid in one of the communes. */
    public Optional<YearMonth> lastMonth(Collection<Long> communeIds, YearMonth before) {
        return database
                .about(
                        "commune_id",
                        communeIds,
                        among -> "select max(fact_month) from payment_settled" + among.join() + " where "
                                + among.condition() + " and fact_month < :before",
                        query -> query.bind("before", before.toString())
                                .map((row, context) -> Optional.ofNullable(row.getString(1))))
                .stream()
                .flatMap(Optional::stream)
                .map(YearMonth::parse)
                .max(Comparator.naturalOrder());
    }

    /** What members still have to make good, in đồng; who has nothing to is left out. */
    public Map<Long, Long> balances(Collection<Long> memberIds) {
        return database
                .about(
                        "member_id",
                        memberIds,
                        among -> "select member_id, carried_dong from payment_balance" + among.join() + " where "
                                + among.condition() + " and carried_dong <> 0",
                        query -> query.map((row, context) -> Map.entry(row.getLong(1), row.getLong(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A member's month of which something else is approved than the run assumes. */
    public record Changed(long memberId, YearMonth month) {}

    /** The first months of a run that were approved meanwhile. */
    public List<Changed> changed(long runId, int most) {
        return database.with(handle -> handle.createQuery("select e.member_id, e.fact_month from payment_entry e"
                        + " left join payment_settled s on s.member_id = e.member_id and s.fact_month = e.fact_month"
                        + " where e.run_id = :run and (case when s.set_id is null then case when e.before_id is null"
                        + " then 0 else 1 end when e.before_id is null then 1 when s.set_id <> e.before_id then 1"
                        + " else 0 end) = 1 order by e.member_id, e.fact_month limit :most")
                .bind("run", runId)
                .bind("most", most)
                .map((row, context) -> new Changed(row.getLong(1), YearMonth.parse(row.getString(2))))
                .list());
    }

    /** The first members of a run who have something else to make good than it assumes. */
    public List<Long> changedBalances(long runId, int most) {
        return database.with(handle -> handle.createQuery("select m.member_id from payment_member m"
                        + " left join payment_balance b on b.member_id = m.member_id where m.run_id = :run"
                        + " and m.carried_in_dong <> coalesce(b.carried_dong, 0) order by m.member_id limit :most")
                .bind("run", runId)
                .bind("most", most)
                .mapTo(Long.class)
                .list());
    }

    /**
     * Makes what a run pays the approved of its members' months; false when another approval was faster at one of them,
     * and then the transaction must not be kept.
     */
    public boolean settle(long runId) {
        return UniqueKeys.holds(() -> database.use(handle -> handle.execute(
                        "insert into payment_settled (member_id, fact_month, commune_id, set_id, run_id)"
                                + " select member_id, fact_month, commune_id, set_id, run_id from payment_entry"
                                + " where run_id = ? and before_id is null",
                        runId)))
                && replaced(runId)
                && carried(runId);
    }

    private record Step(long memberId, String month, long communeId, long setId, long beforeId) {}

    private boolean replaced(long runId) {
        List<Step> steps =
                database.with(handle -> handle.createQuery("select member_id, fact_month, commune_id, set_id,"
                                + " before_id from payment_entry where run_id = :run and before_id is not null"
                                + " order by member_id, fact_month")
                        .bind("run", runId)
                        .map((row, context) -> new Step(
                                row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                        .list());
        return steps.isEmpty()
                || database.with(handle -> {
                    PreparedBatch batch = handle.prepareBatch("update payment_settled set commune_id = :commune,"
                            + " set_id = :set, run_id = :run where member_id = :member and fact_month = :month"
                            + " and set_id = :before");
                    steps.forEach(step -> batch.bind("commune", step.communeId())
                            .bind("set", step.setId())
                            .bind("run", runId)
                            .bind("member", step.memberId())
                            .bind("month", step.month())
                            .bind("before", step.beforeId())
                            .add());
                    return all(batch.execute());
                });
    }

    private record Balance(long memberId, long in, long out) {}

    private boolean carried(long runId) {
        List<Balance> changes = database.with(handle -> handle.createQuery("select member_id, carried_in_dong,"
                        + " carried_out_dong from payment_member where run_id = :run"
                        + " and carried_in_dong <> carried_out_dong order by member_id")
                .bind("run", runId)
                .map((row, context) -> new Balance(row.getLong(1), row.getLong(2), row.getLong(3)))
                .list());
        if (changes.isEmpty()) {
            return true;
        }
        add(changes);
        return database.with(handle -> {
            PreparedBatch batch = handle.prepareBatch("update payment_balance set carried_dong = :out, run_id = :run"
                    + " where member_id = :member and carried_dong = :in");
            changes.forEach(change -> batch.bind("out", change.out())
                    .bind("run", runId)
                    .bind("member", change.memberId())
                    .bind("in", change.in())
                    .add());
            return all(batch.execute());
        });
    }

    /** Members who never had anything to make good get a row with nothing. */
    private void add(List<Balance> changes) {
        TreeSet<Long> missing = new TreeSet<>();
        changes.forEach(change -> missing.add(change.memberId()));
        database.about(
                        "member_id",
                        List.copyOf(missing),
                        among -> "select member_id from payment_balance" + among.join() + " where " + among.condition(),
                        query -> query.mapTo(Long.class))
                .forEach(missing::remove);
        if (!missing.isEmpty()) {
            database.use(handle -> {
                PreparedBatch batch = handle.prepareBatch(
                        "insert into payment_balance (member_id, carried_dong, run_id) values (:member, 0, 0)");
                missing.forEach(member -> batch.bind("member", member).add());
                batch.execute();
            });
        }
    }

    /** Whether each statement of a batch found its row. */
    private static boolean all(int... counts) {
        for (int count : counts) {
            if (count == 0) {
                return false;
            }
        }
        return true;
    }
}
