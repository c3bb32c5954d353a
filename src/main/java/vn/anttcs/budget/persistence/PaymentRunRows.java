package vn.anttcs.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.budget.api.PaymentRunState;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.UniqueKeys;

/** The payment runs themselves, and the books that approvals lock. */
@ApplicationScoped
public class PaymentRunRows {
    private static final String SELECT = "select id, run_no, unit_id, fact_month, compared_month, known_on, state,"
            + " prepared_by, created_at, prepared_at, approved_by, approved_at, cancelled_by, cancelled_at,"
            + " cancel_reason, failure, last_member_id, members_expected, members_done, version from payment_run";
    private static final RowMapper<PaymentRunRow> ROW = (row, context) -> run(row);

    private Database database;

    protected PaymentRunRows() {}

    @Inject
    public PaymentRunRows(Database database) {
        this.database = database;
    }

    /**
     * Which runs are wanted; null means any.
     *
     * @param unitIds only those of these units
     * @param before only those with a smaller id
     */
    public record Wanted(Collection<Long> unitIds, YearMonth month, PaymentRunState state, long before, int most) {}

    /** A run that is to be prepared. */
    public void add(PaymentRunRow run) {
        database.use(handle -> handle.createUpdate("insert into payment_run (id, run_no, unit_id, fact_month,"
                        + " compared_month, known_on, state, prepared_by, created_at, last_member_id, members_expected,"
                        + " members_done, version) values (:id, :no, :unit, :month, :compared, :known, :state, :by,"
                        + " :at, 0, 0, 0, :version)")
                .bind("id", run.id())
                .bind("no", run.head().runNo())
                .bind("unit", run.head().unitId())
                .bind("month", run.head().month().toString())
                .bind("compared", text(run.head().comparedMonth()))
                .bind("known", run.head().knownOn())
                .bind("state", run.state().name())
                .bind("by", run.acts().preparedBy())
                .bind("at", run.acts().createdAt())
                .bind("version", run.version())
                .execute());
    }

    public Optional<PaymentRunRow> find(String runNo) {
        return one(" where run_no = :no", runNo);
    }

    /** The run, locked until commit. */
    public Optional<PaymentRunRow> lock(String runNo) {
        return one(" where run_no = :no for update", runNo);
    }

    private Optional<PaymentRunRow> one(String where, String runNo) {
        return database.with(handle ->
                handle.createQuery(SELECT + where).bind("no", runNo).map(ROW).findFirst());
    }

    /** The runs with these ids, in no order. */
    public List<PaymentRunRow> list(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.with(handle -> handle.createQuery(SELECT + " where id in (<ids>)")
                        .bindList("ids", List.copyOf(ids))
                        .map(ROW)
                        .list());
    }

    /** A page of runs, the newest first. */
    public List<PaymentRunRow> page(Wanted wanted) {
        if (wanted.unitIds() != null && wanted.unitIds().isEmpty()) {
            return List.of();
        }
        String sql = SELECT + " where id < :before"
                + (wanted.unitIds() == null ? "" : " and unit_id in (<units>)")
                + (wanted.month() == null ? "" : " and fact_month = :month")
                + (wanted.state() == null ? "" : " and state = :state")
                + " order by id desc limit :most";
        return database.with(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("before", wanted.before())
                    .bind("month", text(wanted.month()))
                    .bind(
                            "state",
                            wanted.state() == null ? null : wanted.state().name())
                    .bind("most", wanted.most());
            return (wanted.unitIds() == null ? query : query.bindList("units", List.copyOf(wanted.unitIds())))
                    .map(ROW)
                    .list();
        });
    }

    /** Whether a run of one of the units was ever approved. */
    public boolean anyApproved(Collection<Long> unitIds) {
        return database.with(handle -> handle.createQuery(
                        "select 1 from payment_run where unit_id in (<units>) and state = 'APPROVED' limit 1")
                .bindList("units", List.copyOf(unitIds))
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
    }

    /** Locks the book of a province until commit: approvals in it follow one another. */
    public void lockBook(long provinceId) {
        String find = "select version from payment_book where unit_id = :unit for update";
        boolean there = database.with(handle -> handle.createQuery(find)
                .bind("unit", provinceId)
                .mapTo(Long.class)
                .findFirst()
                .isPresent());
        if (!there) {
            UniqueKeys.holds(() -> database.use(
                    handle -> handle.execute("insert into payment_book (unit_id, version) values (?, 0)", provinceId)));
        }
        database.use(handle ->
                handle.execute("update payment_book set version = version + 1 where unit_id = ?", provinceId));
    }

    /** Notes who cancelled the run. */
    public void cancel(long runId, String by, Instant at, String reason) {
        database.use(handle -> handle.createUpdate("update payment_run set state = 'CANCELLED', cancelled_by = :by,"
                        + " cancelled_at = :at, cancel_reason = :reason, version = version + 1 where id = :id")
                .bind("by", by)
                .bind("at", at)
                .bind("reason", reason)
                .bind("id", runId)
                .execute());
    }

    /** Notes who approved the run. */
    public void approve(long runId, String by, Instant at) {
        database.use(handle -> handle.createUpdate("update payment_run set state = 'APPROVED', approved_by = :by,"
                        + " approved_at = :at, version = version + 1 where id = :id")
                .bind("by", by)
                .bind("at", at)
                .bind("id", runId)
                .execute());
    }

    /** Counts a payment or a return. */
    public void touch(long runId) {
        database.use(handle -> handle.execute("update payment_run set version = version + 1 where id = ?", runId));
    }

    /** A run that is known to be there. */
    public PaymentRunRow get(long runId) {
        return database.with(handle -> handle.createQuery(SELECT + " where id = :id")
                .bind("id", runId)
                .map(ROW)
                .one());
    }

    /** Notes how far the preparation has come. */
    public void progress(long runId, PaymentRunRow.Work work) {
        database.use(handle -> handle.createUpdate("update payment_run set last_member_id = :last,"
                        + " members_expected = :expected, members_done = :done where id = :id")
                .bind("last", work.lastMemberId())
                .bind("expected", work.expected())
                .bind("done", work.done())
                .bind("id", runId)
                .execute());
    }

    /** Ends the preparation; how far it had come tells nothing any more. */
    public void end(long runId, PaymentRunState state, Instant at, String failure) {
        database.use(handle -> handle.createUpdate("update payment_run set state = :state, prepared_at = :at,"
                        + " failure = :failure, lease_owner = null, lease_until = null, last_member_id = 0,"
                        + " members_expected = 0, members_done = 0, version = version + 1 where id = :id")
                .bind("state", state.name())
                .bind("at", at)
                .bind("failure", failure)
                .bind("id", runId)
                .execute());
    }

    static String text(YearMonth month) {
        return month == null ? null : month.toString();
    }

    private static PaymentRunRow run(ResultSet row) throws SQLException {
        String compared = row.getString("compared_month");
        return new PaymentRunRow(
                row.getLong("id"),
                new PaymentRunRow.Head(
                        row.getString("run_no"),
                        row.getLong("unit_id"),
                        YearMonth.parse(row.getString("fact_month")),
                        compared == null ? null : YearMonth.parse(compared),
                        instant(row, "known_on")),
                PaymentRunState.valueOf(row.getString("state")),
                new PaymentRunRow.Acts(
                        row.getString("prepared_by"),
                        instant(row, "created_at"),
                        instant(row, "prepared_at"),
                        row.getString("approved_by"),
                        instant(row, "approved_at"),
                        row.getString("cancelled_by"),
                        instant(row, "cancelled_at"),
                        row.getString("cancel_reason")),
                new PaymentRunRow.Work(
                        row.getLong("last_member_id"),
                        row.getLong("members_expected"),
                        row.getLong("members_done"),
                        row.getString("failure")),
                row.getLong("version"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime found = row.getObject(column, LocalDateTime.class);
        return found == null ? null : found.toInstant(ZoneOffset.UTC);
    }
}
