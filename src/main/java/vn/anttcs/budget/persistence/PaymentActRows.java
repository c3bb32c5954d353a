package vn.anttcs.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.budget.rule.payment.PayState;
import vn.anttcs.platform.persistence.Database;

/** What became of the money: payments and returns, each kept. */
@ApplicationScoped
public class PaymentActRows {
    private Database database;

    protected PaymentActRows() {}

    @Inject
    public PaymentActRows(Database database) {
        this.database = database;
    }

    /**
     * A payment or a return.
     *
     * @param actNo the first is 1
     * @param note what was noted with it, or null
     */
    public record Act(
            long memberId,
            int actNo,
            PayState state,
            LocalDate actedOn,
            String note,
            String notedBy,
            Instant notedAt) {}

    /** Keeps acts, and makes them the state of their members. */
    public void add(long runId, Collection<Act> acts) {
        if (acts.isEmpty()) {
            return;
        }
        database.use(handle -> {
            PreparedBatch kept = handle.prepareBatch("insert into payment_act (run_id, member_id, act_no, pay_state,"
                    + " acted_on, note, noted_by, noted_at) values (:run, :member, :no, :state, :on, :note, :by, :at)");
            PreparedBatch states = handle.prepareBatch("update payment_member set pay_state = :state, state_on = :on,"
                    + " state_note = :note, acts = :no where run_id = :run and member_id = :member");
            for (Act act : acts) {
                bind(kept, runId, act)
                        .bind("by", act.notedBy())
                        .bind("at", act.notedAt())
                        .add();
                bind(states, runId, act).add();
            }
            kept.execute();
            states.execute();
        });
    }

    private static PreparedBatch bind(PreparedBatch batch, long runId, Act act) {
        return batch.bind("run", runId)
                .bind("member", act.memberId())
                .bind("no", act.actNo())
                .bind("state", act.state().name())
                .bind("on", act.actedOn())
                .bind("note", act.note());
    }

    /** The acts of members of a run, in the order of members and acts. */
    public List<Act> list(long runId, Collection<Long> memberIds) {
        return memberIds.isEmpty()
                ? List.of()
                : database.with(handle -> handle.createQuery("select member_id, act_no, pay_state, acted_on, note,"
                                + " noted_by, noted_at from payment_act where run_id = :run"
                                + " and member_id in (<members>) order by member_id, act_no")
                        .bind("run", runId)
                        .bindList("members", List.copyOf(memberIds))
                        .map((row, context) -> new Act(
                                row.getLong(1),
                                row.getInt(2),
                                PayState.valueOf(row.getString(3)),
                                row.getObject(4, LocalDate.class),
                                row.getString(5),
                                row.getString(6),
                                PaymentRunRows.instant(row, "noted_at")))
                        .list());
    }
}
