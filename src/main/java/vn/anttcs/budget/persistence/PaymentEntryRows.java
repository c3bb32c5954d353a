package vn.anttcs.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.budget.rule.payment.PayState;
import vn.anttcs.budget.rule.payment.Review;
import vn.anttcs.platform.persistence.Database;

/** What is in the runs: their members with the months that are paid. */
@ApplicationScoped
public class PaymentEntryRows {
    private static final String ENTRY = "select member_id, fact_month, commune_id, set_id, before_id, before_run_id,"
            + " amount_dong from payment_entry";
    private static final String MEMBER = "select member_id, commune_id, team_id, post, reviews, month_dong,"
            + " difference_dong, carried_in_dong, carried_out_dong, payable_dong, pay_state, state_on, state_note, acts"
            + " from payment_member";
    private static final RowMapper<PaymentEntryRow> ENTRY_ROW = (row, context) -> entry(row);
    private static final RowMapper<PaymentMemberRow> MEMBER_ROW = (row, context) -> member(row);

    private Database database;

    protected PaymentEntryRows() {}

    @Inject
    public PaymentEntryRows(Database database) {
        this.database = database;
    }

    /** Adds months to a run. */
    public void addEntries(long runId, Collection<PaymentEntryRow> entries) {
        if (entries.isEmpty()) {
            return;
        }
        database.use(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert into payment_entry (run_id, member_id, fact_month,"
                    + " commune_id, set_id, before_id, before_run_id, amount_dong) values (:run, :member, :month,"
                    + " :commune, :set, :before, :beforeRun, :dong)");
            for (PaymentEntryRow entry : entries) {
                batch.bind("run", runId)
                        .bind("member", entry.memberId())
                        .bind("month", entry.month().toString())
                        .bind("commune", entry.communeId())
                        .bind("set", entry.setId())
                        .bind("before", entry.beforeId())
                        .bind("beforeRun", entry.beforeRunId())
                        .bind("dong", entry.dong())
                        .add();
            }
            batch.execute();
        });
    }

    /** Adds members to a run. */
    public void addMembers(long runId, Collection<PaymentMemberRow> members) {
        if (members.isEmpty()) {
            return;
        }
        database.use(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert into payment_member (run_id, member_id, commune_id,"
                    + " team_id, post, reviews, month_dong, difference_dong, carried_in_dong, carried_out_dong,"
                    + " payable_dong, pay_state, acts) values (:run, :member, :commune, :team, :post, :reviews, :month,"
                    + " :difference, :in, :out, :payable, :state, 0)");
            for (PaymentMemberRow member : members) {
                batch.bind("run", runId)
                        .bind("member", member.memberId())
                        .bind("commune", member.place().communeId())
                        .bind("team", member.place().teamId())
                        .bind("post", member.place().post())
                        .bind("reviews", text(member.reviews()))
                        .bind("month", member.sums().monthDong())
                        .bind("difference", member.sums().differenceDong())
                        .bind("in", member.sums().carriedInDong())
                        .bind("out", member.sums().carriedOutDong())
                        .bind("payable", member.sums().payableDong())
                        .bind("state", member.state().state().name())
                        .add();
            }
            batch.execute();
        });
    }

    /** Removes everything from a run. */
    public void clear(long runId) {
        database.use(handle -> {
            handle.execute("delete from payment_entry where run_id = ?", runId);
            handle.execute("delete from payment_member where run_id = ?", runId);
        });
    }

    /**
     * Which members of a run are wanted; null means any.
     *
     * @param after only those with a greater id
     */
    public record Wanted(long runId, Review review, PayState state, long after, int most) {}

    /** Members of a run in ascending order of their ids. */
    public List<PaymentMemberRow> members(Wanted wanted) {
        return database.with(handle -> handle.createQuery(MEMBER + " where run_id = :run and member_id > :after"
                        + (wanted.review() == null ? "" : " and reviews like :review")
                        + (wanted.state() == null ? "" : " and pay_state = :state")
                        + " order by member_id limit :most")
                .bind("run", wanted.runId())
                .bind("after", wanted.after())
                .bind("review", wanted.review() == null ? null : like(wanted.review()))
                .bind("state", wanted.state() == null ? null : wanted.state().name())
                .bind("most", wanted.most())
                .map(MEMBER_ROW)
                .list());
    }

    /** One member of a run. */
    public Optional<PaymentMemberRow> member(long runId, long memberId) {
        return database.with(handle -> handle.createQuery(MEMBER + " where run_id = :run and member_id = :member")
                .bind("run", runId)
                .bind("member", memberId)
                .map(MEMBER_ROW)
                .findFirst());
    }

    /** All members of a run, commune by commune and team by team. */
    public List<PaymentMemberRow> listed(long runId) {
        return database.with(handle -> handle.createQuery(
                        MEMBER + " where run_id = :run order by commune_id, team_id, post, member_id")
                .bind("run", runId)
                .map(MEMBER_ROW)
                .list());
    }

    /** The months of members in a run, in the order of members and months. */
    public List<PaymentEntryRow> entries(long runId, Collection<Long> memberIds) {
        return memberIds.isEmpty()
                ? List.of()
                : database.with(handle -> handle.createQuery(ENTRY
                                + " where run_id = :run and member_id in (<members>) order by member_id, fact_month")
                        .bind("run", runId)
                        .bindList("members", List.copyOf(memberIds))
                        .map(ENTRY_ROW)
                        .list());
    }

    /** All months of a run, in the order of members and months. */
    public List<PaymentEntryRow> entries(long runId) {
        return database.with(handle -> handle.createQuery(ENTRY + " where run_id = :run order by member_id, fact_month")
                .bind("run", runId)
                .map(ENTRY_ROW)
                .list());
    }

    /**
     * Months of a run with something in them from one on, in the order of members and months.
     *
     * @param memberId only this member, or null
     * @param differencesOf only months approved before and those before this one; null for all
     */
    public List<PaymentEntryRow> entriesFrom(
            long runId, Long memberId, YearMonth differencesOf, PaymentEntryRow from, int most) {
        return database.with(
                handle -> handle.createQuery(ENTRY + " where run_id = :run and (set_id > 0 or before_id > 0)"
                                + (memberId == null ? "" : " and member_id = :member")
                                + (differencesOf == null ? "" : " and (before_id is not null or fact_month < :month)")
                                + " and (member_id > :fromMember or (member_id = :fromMember and fact_month >= :fromMonth))"
                                + " order by member_id, fact_month limit :most")
                        .bind("run", runId)
                        .bind("member", memberId)
                        .bind("month", PaymentRunRows.text(differencesOf))
                        .bind("fromMember", from.memberId())
                        .bind("fromMonth", from.month().toString())
                        .bind("most", most)
                        .map(ENTRY_ROW)
                        .list());
    }

    private static PaymentEntryRow entry(ResultSet row) throws SQLException {
        return new PaymentEntryRow(
                row.getLong("member_id"),
                YearMonth.parse(row.getString("fact_month")),
                row.getLong("commune_id"),
                row.getLong("set_id"),
                number(row, "before_id"),
                number(row, "before_run_id"),
                row.getLong("amount_dong"));
    }

    static Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static PaymentMemberRow member(ResultSet row) throws SQLException {
        return new PaymentMemberRow(
                row.getLong("member_id"),
                new PaymentMemberRow.Place(row.getLong("commune_id"), number(row, "team_id"), row.getString("post")),
                reviews(row.getString("reviews")),
                new PaymentMemberRow.Sums(
                        row.getLong("month_dong"),
                        row.getLong("difference_dong"),
                        row.getLong("carried_in_dong"),
                        row.getLong("carried_out_dong"),
                        row.getLong("payable_dong")),
                new PaymentMemberRow.State(
                        PayState.valueOf(row.getString("pay_state")),
                        row.getObject("state_on", LocalDate.class),
                        row.getString("state_note"),
                        row.getInt("acts")));
    }

    private static String text(Set<Review> reviews) {
        return new TreeSet<>(reviews).stream().map(Review::name).collect(Collectors.joining(" ", " ", " "));
    }

    static String like(Review review) {
        return "% " + review.name() + " %";
    }

    private static Set<Review> reviews(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Review::valueOf)
                .collect(Collectors.toSet());
    }
}
