package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.anttcs.equipment.api.EndEquipmentCheckPlan;
import vn.anttcs.equipment.api.SetEquipmentCheckPlan;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.check.CheckPlanAnchor;
import vn.anttcs.equipment.persistence.check.CheckPlanFact;
import vn.anttcs.equipment.persistence.check.CheckPlanRows;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.Tracking;
import vn.anttcs.equipment.rule.check.CheckGround;
import vn.anttcs.equipment.rule.check.PlanRule;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.ValidDays;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Writes check plans. */
@ApplicationScoped
public class CheckPlanBook {
    private CheckPlanRows plans;
    private KindRows kinds;
    private DatedRows rows;
    private EquipmentStamp stamps;
    private Ids ids;

    protected CheckPlanBook() {}

    @Inject
    public CheckPlanBook(CheckPlanRows plans, KindRows kinds, DatedRows rows, EquipmentStamp stamps, Ids ids) {
        this.plans = plans;
        this.kinds = kinds;
        this.rows = rows;
        this.stamps = stamps;
        this.ids = ids;
    }

    /** Makes the terms hold for a period. */
    CheckPlanAnchor set(SetEquipmentCheckPlan command) {
        DateRange days = ValidDays.of(command.validFrom(), command.validTo());
        CheckPlanFact fact = CheckPlanTexts.fact(command.terms());
        Refusal.unlessAllowed(PlanRule.decide(CheckPlanTexts.rule(fact)));
        KindAnchor kind = kind(command.kindCode());
        Dated<KindFact> held = rows.find(KindRows.FACTS, kind.id(), stamps.on(command.validFrom()))
                .orElseThrow(() -> Refusal.refused(
                        EquipmentGround.EQUIPMENT_KIND_NOT_IN_FORCE.name(),
                        "validFrom",
                        kind.kindCode(),
                        command.validFrom().toString()));
        if (command.terms().intervalUse() != null && held.values().tracking() != Tracking.SERIAL) {
            throw Refusal.refused(
                    CheckGround.EQUIPMENT_CHECK_USE_OF_PIECES.name(), "terms.intervalUse", kind.kindCode());
        }
        CheckPlanAnchor plan = open(kind, command.planCode(), command.version());
        long decision = stamps.stored(command.decision());
        rows.put(CheckPlanRows.FACTS, plan.id(), days, fact, new Recording(stamps.stamp(), decision));
        return plan;
    }

    private CheckPlanAnchor open(KindAnchor kind, String planCode, Long version) {
        Optional<CheckPlanAnchor> found = plans.find(kind.id(), planCode);
        if (found.isPresent()) {
            return plans.lock(found.get(), version);
        }
        if (version != null) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        CheckPlanAnchor added = new CheckPlanAnchor(ids.next(), kind.id(), kind.kindCode(), planCode, 1);
        return plans.add(added)
                ? added
                : plans.lock(plans.find(kind.id(), planCode).orElseThrow(), null);
    }

    /** Ends a plan from a day on, at the earliest the one after its first. */
    CheckPlanAnchor end(EndEquipmentCheckPlan command) {
        CheckPlanAnchor found = plans.find(kind(command.kindCode()).id(), command.planCode())
                .orElseThrow(() -> Refusal.notFound("planCode", command.planCode()));
        CheckPlanAnchor plan = plans.lock(found, command.version());
        for (LocalDate day = command.from().minusDays(1); !day.isAfter(command.from()); day = day.plusDays(1)) {
            if (rows.find(CheckPlanRows.FACTS, plan.id(), stamps.on(day)).isEmpty()) {
                throw Refusal.refused(
                        CheckGround.EQUIPMENT_CHECK_PLAN_NOT_IN_FORCE.name(),
                        "from",
                        plan.planCode(),
                        plan.kindCode(),
                        day.toString());
            }
        }
        long decision = stamps.stored(command.decision());
        rows.clear(
                CheckPlanRows.FACTS,
                plan.id(),
                null,
                DateRange.from(command.from()),
                new Recording(stamps.stamp(), decision));
        return plan;
    }

    private KindAnchor kind(String kindCode) {
        return kinds.find(kindCode).orElseThrow(() -> Refusal.notFound("kindCode", kindCode));
    }
}
