package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.equipment.persistence.check.CheckPlanAnchor;
import vn.anttcs.equipment.persistence.check.CheckPlanFact;
import vn.anttcs.equipment.persistence.check.CheckPlanRows;
import vn.anttcs.equipment.rule.check.DueRule;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;

/** The plans that are in force at two times, all read in two queries. */
@ApplicationScoped
public class KnownCheckPlans {
    private CheckPlanRows plans;
    private DatedSets sets;

    protected KnownCheckPlans() {}

    @Inject
    public KnownCheckPlans(CheckPlanRows plans, DatedSets sets) {
        this.plans = plans;
        this.sets = sets;
    }

    /**
     * A plan in force.
     *
     * @param since first day from which on it has held without a break
     */
    record Plan(CheckPlanAnchor anchor, CheckPlanFact fact, LocalDate since) {}

    /** Plans by internal id of their kind; of one kind alone, or of all with null. */
    Map<Long, List<Plan>> on(ReadTime time, String kindCode) {
        List<CheckPlanAnchor> anchors = plans.next(kindCode, time, "", "", Integer.MAX_VALUE);
        Map<Long, List<Dated<CheckPlanFact>>> facts = sets
                .history(
                        CheckPlanRows.FACTS,
                        anchors.stream().map(CheckPlanAnchor::id).toList(),
                        time.knownOn())
                .stream()
                .collect(Collectors.groupingBy(Dated::identity));
        return anchors.stream()
                .map(anchor -> plan(anchor, facts.get(anchor.id()), time.validOn()))
                .collect(Collectors.groupingBy(plan -> plan.anchor().kindId()));
    }

    private static Plan plan(CheckPlanAnchor anchor, List<Dated<CheckPlanFact>> facts, LocalDate day) {
        Dated<CheckPlanFact> held = facts.stream()
                .filter(fact -> fact.valid().contains(day))
                .findFirst()
                .orElseThrow();
        return new Plan(
                anchor,
                held.values(),
                DueRule.unbroken(facts.stream().map(Dated::valid).toList(), day));
    }
}
