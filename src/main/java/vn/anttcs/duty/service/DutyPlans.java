package vn.anttcs.duty.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.duty.api.CreateDutyPlan;
import vn.anttcs.duty.api.DutyBasisHistory;
import vn.anttcs.duty.api.DutyPlan;
import vn.anttcs.duty.api.DutyPlanPage;
import vn.anttcs.duty.api.FindDutyPlans;
import vn.anttcs.duty.api.GetDutyPlan;
import vn.anttcs.duty.api.ListDutyPlanHistory;
import vn.anttcs.duty.api.WithdrawDutyPlan;
import vn.anttcs.duty.persistence.BasisAnchor;
import vn.anttcs.platform.persistence.Clockwork;

/** Kế hoạch làm nhiệm vụ và quyết định cử đi tập huấn. */
@Stateless
public class DutyPlans {
    @Inject
    private PlanMaking making;

    @Inject
    private BasisActs acts;

    @Inject
    private BasisStamp stamps;

    @Inject
    private PlanViews views;

    @Inject
    private BasisHistories histories;

    @Inject
    private Clockwork clockwork;

    /** Makes a duty plan or a training order. */
    @Operation(
            value = "createDutyPlan",
            right = Right.DUTY_ORDER,
            units = "communeCode",
            teams = "teamCode",
            write = true)
    public DutyPlan createDutyPlan(CreateDutyPlan command) {
        return views.view(making.make(command), clockwork.readTime(null, null).knownOn());
    }

    /** Takes one back, from a day on or as a whole. */
    @Operation(value = "withdrawDutyPlan", right = Right.DUTY_ORDER, dutyPlans = "planNo", write = true)
    public DutyPlan withdrawDutyPlan(WithdrawDutyPlan command) {
        BasisAnchor plan = acts.open(command.planNo(), false, command.version());
        acts.withdraw(plan, command.from(), command.reason(), stamps.stored(command.decision()));
        return views.view(plan, clockwork.readTime(null, null).knownOn());
    }

    /** One of them as of a recorded time. */
    @Operation(value = "getDutyPlan", right = Right.DUTY_READ, dutyPlans = "planNo")
    public DutyPlan getDutyPlan(GetDutyPlan query) {
        Instant knownOn = clockwork.readTime(null, query.knownOn()).knownOn();
        return views.view(stamps.get(query.planNo(), false), knownOn);
    }

    /** Everything that was ever recorded of one of them. */
    @Operation(value = "listDutyPlanHistory", right = Right.DUTY_READ, dutyPlans = "planNo")
    public DutyBasisHistory listDutyPlanHistory(ListDutyPlanHistory query) {
        Instant knownOn = clockwork.readTime(null, query.knownOn()).knownOn();
        return histories.of(stamps.get(query.planNo(), false), knownOn);
    }

    /** Plans and training orders by unit, team, day and state; only those whom the caller may see. */
    @Operation(value = "findDutyPlans", right = Right.DUTY_READ, territory = Territory.FILTERED)
    public DutyPlanPage findDutyPlans(FindDutyPlans query) {
        return views.page(query);
    }
}
