package vn.anttcs.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.rule.payment.PayState;
import vn.anttcs.budget.rule.payment.Review;
import vn.anttcs.platform.persistence.Database;

/** The sums of runs. */
@ApplicationScoped
public class PaymentSums {
    private Database database;

    protected PaymentSums() {}

    @Inject
    public PaymentSums(Database database) {
        this.database = database;
    }

    /** How many members a run has, and what they come to together. */
    public record Total(long members, PaymentMemberRow.Sums sums) {}

    /** The whole of a run. */
    public Total total(long runId) {
        return database.with(handle -> handle.createQuery("select count(*), coalesce(sum(month_dong), 0),"
                        + " coalesce(sum(difference_dong), 0), coalesce(sum(carried_in_dong), 0),"
                        + " coalesce(sum(carried_out_dong), 0), coalesce(sum(payable_dong), 0)"
                        + " from payment_member where run_id = :run")
                .bind("run", runId)
                .map((row, context) -> new Total(
                        row.getLong(1),
                        new PaymentMemberRow.Sums(
                                row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6))))
                .one());
    }

    /** How many members there are for each reason to look; reasons without any are left out. */
    public Map<Review, Long> reviews(long runId) {
        List<Review> all = List.of(Review.values());
        StringBuilder sql = new StringBuilder("select count(*)");
        for (Review review : all) {
            sql.append(", coalesce(sum(case when reviews like '")
                    .append(PaymentEntryRows.like(review))
                    .append("' then 1 else 0 end), 0)");
        }
        return database.with(handle -> handle.createQuery(sql + " from payment_member where run_id = :run")
                .bind("run", runId)
                .map((row, context) -> {
                    Map<Review, Long> counts = new EnumMap<>(Review.class);
                    int column = 2;
                    for (Review review : all) {
                        long count = row.getLong(column++);
                        if (count > 0) {
                            counts.put(review, count);
                        }
                    }
                    return counts;
                })
                .one());
    }

    /** How many members are in a state, and what they are paid. */
    public record InState(PayState state, long members, long payableDong) {}

    /** The states of the members of a run. */
    public List<InState> states(long runId) {
        return database.with(handle -> handle.createQuery("select pay_state, count(*), sum(payable_dong)"
                        + " from payment_member where run_id = :run group by pay_state order by pay_state")
                .bind("run", runId)
                .map((row, context) -> new InState(PayState.valueOf(row.getString(1)), row.getLong(2), row.getLong(3)))
                .list());
    }

    /** How often a run replaces one set by another; before is null where nothing was approved. */
    public record Step(long setId, Long beforeId, long times) {}

    /** The steps of a run. */
    public List<Step> steps(long runId) {
        return database.with(handle -> handle.createQuery("select set_id, before_id, count(*) from payment_entry"
                        + " where run_id = :run group by set_id, before_id")
                .bind("run", runId)
                .map((row, context) ->
                        new Step(row.getLong(1), PaymentEntryRows.number(row, "before_id"), row.getLong(3)))
                .list());
    }
}
