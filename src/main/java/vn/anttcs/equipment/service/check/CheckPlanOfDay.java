package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.anttcs.equipment.persistence.check.CheckPlanAnchor;
import vn.anttcs.equipment.persistence.check.CheckPlanFact;
import vn.anttcs.equipment.persistence.check.CheckPlanRows;
import vn.anttcs.equipment.rule.check.CheckGround;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.DatedRows;

/** Finds the plan by which something was checked on a day. */
@ApplicationScoped
public class CheckPlanOfDay {
    private CheckPlanRows plans;
    private DatedRows rows;
    private EquipmentStamp stamps;

    protected CheckPlanOfDay() {}

    @Inject
    public CheckPlanOfDay(CheckPlanRows plans, DatedRows rows, EquipmentStamp stamps) {
        this.plans = plans;
        this.rows = rows;
        this.stamps = stamps;
    }

    /** A plan with what it says on the day. */
    record Found(CheckPlanAnchor plan, CheckPlanFact fact) {}

    /** The plan of a kind on a day; refused when it is not in force then. */
    Found find(long kindId, String planCode, LocalDate day) {
        CheckPlanAnchor plan = plans.find(kindId, planCode).orElseThrow(() -> Refusal.notFound("planCode", planCode));
        return rows.find(CheckPlanRows.FACTS, plan.id(), stamps.on(day))
                .map(fact -> new Found(plan, fact.values()))
                .orElseThrow(() -> Refusal.refused(
                        CheckGround.EQUIPMENT_CHECK_PLAN_NOT_IN_FORCE.name(),
                        "checkedOn",
                        planCode,
                        plan.kindCode(),
                        day.toString()));
    }
}
