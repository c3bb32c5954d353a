package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.equipment.persistence.check.CheckDueFact;
import vn.anttcs.equipment.persistence.check.CheckTarget;
import vn.anttcs.equipment.persistence.check.DueRows;
import vn.anttcs.equipment.persistence.vehicle.Meter;
import vn.anttcs.equipment.persistence.vehicle.MeterRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.check.DueRule;
import vn.anttcs.equipment.rule.check.DueStatus;
import vn.anttcs.equipment.rule.vehicle.MeterRule;
import vn.anttcs.platform.persistence.ReadTime;

/**
 * Finds when what holders can use is to be checked: after its last check what that says, before the first one an interval
 * after it came. A few queries for all holders; what is out of use waits for its check and is not due.
 */
@ApplicationScoped
public class DueFinding {
    private DueRows rows;
    private MeterRows meters;

    protected DueFinding() {}

    @Inject
    public DueFinding(DueRows rows, MeterRows meters) {
        this.rows = rows;
        this.meters = meters;
    }

    /**
     * Something that is to be checked by a plan.
     *
     * @param lastCheckedOn or null
     * @param used since then, or since it came under the plan
     */
    record Line(
            Account account,
            long quantity,
            KnownCheckPlans.Plan plan,
            LocalDate lastCheckedOn,
            LocalDate due,
            long used) {
        /** What that means on a day; how many days ahead count as soon is what the plan says when null. */
        Optional<DueStatus> status(LocalDate day, Integer withinDays) {
            int soon = withinDays == null ? plan.fact().warnDays() : withinDays;
            return DueRule.worse(
                    DueRule.status(due, day, soon),
                    CheckPlanTexts.use(plan.fact()).status(used));
        }
    }

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
        Known known = new Known(due, rows.received(items, time.knownOn()), readings(items, plans, time), time);
        return held.stream()
                .flatMap(one -> plans.get(one.account().kindId()).stream().map(plan -> line(one, plan, known)))
                .toList();
    }

    /** Readings of meters, where a plan asks for them. */
    private Map<Meter, List<MeterRule.Reading>> readings(
            List<Long> items, Map<Long, List<KnownCheckPlans.Plan>> plans, ReadTime time) {
        boolean byUse = plans.values().stream()
                .flatMap(List::stream)
                .anyMatch(plan -> plan.fact().intervalUse() != null);
        return byUse ? meters.standing(items, time.knownOn()) : Map.of();
    }

    private record Known(
            Map<CheckTarget, CheckDueFact> due,
            Map<Long, LocalDate> received,
            Map<Meter, List<MeterRule.Reading>> readings,
            ReadTime time) {
        long used(Account account, KnownCheckPlans.Plan plan, LocalDate since) {
            return plan.fact().useUnit() == null
                    ? 0
                    : MeterRule.used(
                            readings.getOrDefault(
                                    new Meter(account.itemId(), plan.fact().useUnit()), List.of()),
                            since,
                            time.validOn());
        }
    }

    private static Line line(DueRows.Held held, KnownCheckPlans.Plan plan, Known known) {
        Account account = held.account();
        CheckDueFact last = known.due().get(CheckTarget.of(plan.anchor().id(), account));
        if (last != null) {
            long used = known.used(account, plan, last.checkedOn());
            return new Line(account, held.quantity(), plan, last.checkedOn(), last.dueDay(), used);
        }
        LocalDate arrived = known.received().getOrDefault(account.itemId(), held.since());
        LocalDate begun = DueRule.begun(arrived, plan.since());
        LocalDate first = CheckPlanTexts.interval(plan.fact()).after(begun);
        return new Line(account, held.quantity(), plan, null, first, known.used(account, plan, begun));
    }
}
