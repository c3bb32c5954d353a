package vn.anttcs.budget.persistence.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.anttcs.budget.rule.year.BudgetLine;
import vn.anttcs.budget.rule.year.Flow;
import vn.anttcs.budget.rule.year.Movement;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.ReadTime;

/**
 * What approved payment runs move on the lines of the budget: a few rows for each run and commune, kept when a run is approved
 * and when its money is paid or comes back, so that nobody has to add up every member's month to know where a budget stands.
 */
@ApplicationScoped
public class PaymentBookingRows {
    private static final String INTO =
            "insert into payment_booking (run_id, recorded_at, effective_on, flow, commune_id,"
                    + " funding_source, funding_level, classification, fact_month, amount_dong) ";
    private static final String LINE =
            "coalesce(l.funding_source, ''), coalesce(l.funding_level, ''), coalesce(l.classification, '')";

    // Each set as often as it comes, less those that it replaces.
    private static final String APPROVED =
            INTO + "select r.id, r.approved_at, cast(:day as date), '<flow>', x.commune_id, " + LINE
                    + ", r.fact_month, sum(x.times * l.amount_dong) from payment_run r join (select e.run_id, e.commune_id,"
                    + " e.set_id, count(*) as times from payment_entry e<due> where e.run_id = :run group by e.run_id,"
                    + " e.commune_id, e.set_id union all select e.run_id, e.commune_id, e.before_id, -count(*)"
                    + " from payment_entry e<due> where e.run_id = :run and e.before_id is not null group by e.run_id,"
                    + " e.commune_id, e.before_id) x on x.run_id = r.id join payment_set_line l on l.set_id = x.set_id"
                    + " where r.id = :run group by r.id, r.approved_at, x.commune_id, " + LINE + ", r.fact_month";
    private static final String DUE =
            " join payment_member m on m.run_id = e.run_id and m.member_id = e.member_id and m.payable_dong > 0";

    // Whether the money is away again (1) by the acts before one, up to a day; before the first act it is still away.
    private static final String AWAY = "coalesce((select case when b.pay_state = 'RETURNED' then 1 else 0 end"
            + " from payment_act b where b.run_id = k.run_id and b.member_id = k.member_id and b.act_no ="
            + " (select max(c.act_no) from payment_act c where c.run_id = k.run_id and c.member_id = k.member_id"
            + " and c.act_no < k.act_no and c.acted_on ";
    private static final String NEW = " where k.run_id = :run and k.noted_at > :booked";

    // On each day the last noted of the acts up to it counts: an act also undoes what acts before it changed on later
    // days.
    private static final String DELIVERED = INTO + "select r.id, d.noted_at, d.counts_on, 'UNPAID', x.commune_id, "
            + LINE
            + ", r.fact_month, sum(d.more * x.times * l.amount_dong) from (select k.run_id, k.member_id, k.noted_at,"
            + " k.acted_on as counts_on, case when k.pay_state = 'RETURNED' then 1 else 0 end - " + AWAY
            + "<= k.acted_on)), 1) as more from payment_act k" + NEW
            + " union all select distinct k.run_id, k.member_id, k.noted_at, j.acted_on, " + AWAY
            + "< j.acted_on)), 1) - " + AWAY + "<= j.acted_on)), 1) from payment_act k join payment_act j"
            + " on j.run_id = k.run_id and j.member_id = k.member_id and j.act_no < k.act_no"
            + " and j.acted_on > k.acted_on" + NEW + ") d join payment_run r on r.id = d.run_id join (select e.run_id,"
            + " e.member_id, e.commune_id, e.set_id, 1 as times from payment_entry e where e.run_id = :run union all"
            + " select e.run_id, e.member_id, e.commune_id, e.before_id, -1 from payment_entry e"
            + " where e.run_id = :run and e.before_id is not null) x on x.run_id = d.run_id"
            + " and x.member_id = d.member_id join payment_set_line l on l.set_id = x.set_id where d.more <> 0"
            + " group by r.id, d.noted_at, d.counts_on, x.commune_id, " + LINE + ", r.fact_month";

    private Database database;

    protected PaymentBookingRows() {}

    @Inject
    public PaymentBookingRows(Database database) {
        this.database = database;
    }

    /** Keeps what a run that was just approved spends from a day on, and what of it is still to be received. */
    public void approved(long runId, LocalDate day) {
        book(runId, day, Flow.SPENT, "");
        book(runId, day, Flow.UNPAID, DUE);
    }

    private void book(long runId, LocalDate day, Flow flow, String due) {
        database.use(handle -> handle.createUpdate(
                        APPROVED.replace("<flow>", flow.name()).replace("<due>", due))
                .bind("run", runId)
                .bind("day", day)
                .execute());
    }

    /** Keeps what payments and returns of an approved run change that were noted since it was kept last. */
    public void delivered(long runId) {
        database.use(handle -> {
            Optional<Instant> booked = handle.createQuery(
                            "select max(recorded_at) from payment_booking where run_id = :run")
                    .bind("run", runId)
                    .mapTo(Instant.class)
                    .findFirst();
            booked.ifPresent(last -> handle.createUpdate(DELIVERED)
                    .bind("run", runId)
                    .bind("booked", last)
                    .execute());
        });
    }

    /** What approved runs have moved in units and a year by a day, as known at a recorded time. */
    public List<Movement> movements(Collection<Long> unitIds, int year, ReadTime time) {
        return database.about(
                "commune_id",
                unitIds,
                among -> "select commune_id, funding_source, funding_level, classification, flow, sum(amount_dong)"
                        + " from payment_booking" + among.join() + " where " + among.condition()
                        + " and fact_month >= :first and fact_month <= :last and recorded_at <= :known"
                        + " and effective_on <= :day"
                        + " group by commune_id, funding_source, funding_level, classification, flow",
                query -> query.bind("first", year + "-01")
                        .bind("last", year + "-12")
                        .bind("known", time.knownOn())
                        .bind("day", time.validOn())
                        .map((row, context) -> new Movement(
                                row.getLong(1),
                                new BudgetLine(row.getString(2), row.getString(3), row.getString(4)),
                                Flow.valueOf(row.getString(5)),
                                row.getLong(6),
                                time.validOn(),
                                time.knownOn())));
    }
}
