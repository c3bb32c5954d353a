package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.persistence.check.CheckDueFact;
import vn.anttcs.equipment.persistence.check.CheckTarget;
import vn.anttcs.equipment.persistence.check.DueRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.check.DueRule;
import vn.anttcs.platform.persistence.ReadTime;

/**
 * Finds when what holders can use is to be checked: after its last check what that says, before the first one an interval
 * after it came. A few queries for all holders; what is out of use waits for its check and is not due.
 */
@ApplicationScoped
public class DueFinding {
    private DueRows rows;

    protected DueFinding() {}

    @Inject
    public DueFinding(DueRows rows) {
        this.rows = rows;
    }

    /**
     * Something that is to be checked by a plan.
     *
     * @param lastCheckedOn or null
     */
    record Line(Account account, long quantity, KnownCheckPlans.Plan plan, LocalDate lastCheckedOn, LocalDate due) {}

    List<Line> of(Collection<Holder> holders, Map<Long, List<KnownCheckPlans.Plan>> plans, ReadTime time) {
        List<DueRows.Held> held = new ArrayList<>();
        Map<CheckTarget, CheckDueFact> due = new HashMap<>();
        for (HolderKind kind : HolderKind.CUSTODIANS) {
            List<Long> ids = holders.stream()
                    .filter(holder -> holder.kind() == kind)
                    .map(Holder::id)
                    .toList();
            held.addAll(rows.held(kind, ids, plans.keySet(), time));
            due.putAll(rows.dueOfHoldings(kind, ids, time));
        }
        List<Long> items = held.stream()
                .map(one -> one.account().itemId())
                .filter(item -> item != 0)
                .toList();
        due.putAll(rows.dueOfPieces(items, time));
        Map<Long, LocalDate> received = rows.received(items, time.knownOn());
        return held.stream()
                .flatMap(one -> plans.get(one.account().kindId()).stream().map(plan -> line(one, plan, due, received)))
                .toList();
    }

    private static Line line(
            DueRows.Held held,
            KnownCheckPlans.Plan plan,
            Map<CheckTarget, CheckDueFact> due,
            Map<Long, LocalDate> received) {
        Account account = held.account();
        CheckDueFact last = due.get(CheckTarget.of(plan.anchor().id(), account));
        if (last != null) {
            return new Line(account, held.quantity(), plan, last.checkedOn(), last.dueDay());
        }
        LocalDate arrived = received.getOrDefault(account.itemId(), held.since());
        LocalDate first = DueRule.first(arrived, plan.since(), CheckPlanTexts.interval(plan.fact()));
        return new Line(account, held.quantity(), plan, null, first);
    }
}
