package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.equipment.api.EquipmentCheckPlan;
import vn.anttcs.equipment.api.EquipmentCheckPlanPage;
import vn.anttcs.equipment.api.ListEquipmentCheckPlans;
import vn.anttcs.equipment.persistence.check.CheckPlanAnchor;
import vn.anttcs.equipment.persistence.check.CheckPlanFact;
import vn.anttcs.equipment.persistence.check.CheckPlanRows;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Shows check plans. */
@ApplicationScoped
public class CheckPlanViews {
    private CheckPlanRows plans;
    private DatedSets sets;
    private Decisions decisions;
    private Clockwork clockwork;

    protected CheckPlanViews() {}

    @Inject
    public CheckPlanViews(CheckPlanRows plans, DatedSets sets, Decisions decisions, Clockwork clockwork) {
        this.plans = plans;
        this.sets = sets;
        this.decisions = decisions;
        this.clockwork = clockwork;
    }

    /** A page of plans. */
    EquipmentCheckPlanPage page(ListEquipmentCheckPlans query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(query.validOn(), query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        List<CheckPlanAnchor> found = plans.next(
                query.kindCode(),
                time,
                cursor.map(last -> last.key(0)).orElse(""),
                cursor.map(last -> last.key(1)).orElse(""),
                limit + 1);
        return new EquipmentCheckPlanPage(
                views(found.subList(0, Math.min(limit, found.size())), time),
                Cursor.next(found, limit, time, plan -> List.of(plan.kindCode(), plan.planCode())),
                time.knownOn());
    }

    /** Plans as they are at the two times, in their order; those that do not hold then are left out. */
    List<EquipmentCheckPlan> views(List<CheckPlanAnchor> anchors, ReadTime time) {
        Map<Long, Dated<CheckPlanFact>> facts = new HashMap<>();
        sets.list(CheckPlanRows.FACTS, anchors.stream().map(CheckPlanAnchor::id).toList(), time)
                .forEach(fact -> facts.put(fact.identity(), fact));
        Map<Long, Decision> cited =
                decisions.findAll(facts.values().stream().map(Dated::decisionId).toList());
        return anchors.stream()
                .filter(plan -> facts.containsKey(plan.id()))
                .map(plan -> view(plan, facts.get(plan.id()), cited, time))
                .toList();
    }

    private static EquipmentCheckPlan view(
            CheckPlanAnchor plan, Dated<CheckPlanFact> held, Map<Long, Decision> cited, ReadTime time) {
        return new EquipmentCheckPlan(
                plan.kindCode(),
                plan.planCode(),
                CheckPlanTexts.terms(held.values()),
                held.valid().from(),
                held.valid().isOpen() ? null : held.valid().to(),
                cited.get(held.decisionId()),
                plan.version(),
                time.knownOn());
    }
}
