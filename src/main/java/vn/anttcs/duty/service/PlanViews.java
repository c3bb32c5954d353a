package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.duty.api.DutyPlan;
import vn.anttcs.duty.api.DutyPlanPage;
import vn.anttcs.duty.api.FindDutyPlans;
import vn.anttcs.duty.api.PlannedDuty;
import vn.anttcs.duty.persistence.BasisAnchor;
import vn.anttcs.duty.persistence.BasisFact;
import vn.anttcs.duty.persistence.BasisSearch;
import vn.anttcs.duty.rule.BasisKind;
import vn.anttcs.duty.rule.PlanKind;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Walk;

/** Shows duty plans and training orders. */
@ApplicationScoped
public class PlanViews {
    private BasisRead read;
    private BasisSearch search;
    private DutyScope scope;
    private TeamFacts teams;
    private Clockwork clockwork;

    protected PlanViews() {}

    @Inject
    public PlanViews(BasisRead read, BasisSearch search, DutyScope scope, TeamFacts teams, Clockwork clockwork) {
        this.read = read;
        this.search = search;
        this.scope = scope;
        this.teams = teams;
        this.clockwork = clockwork;
    }

    /** One of them; refused when nothing was known of it at the recorded time. */
    DutyPlan view(BasisAnchor plan, Instant knownOn) {
        return views(List.of(plan), knownOn).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("planNo", plan.number()));
    }

    private List<DutyPlan> views(List<BasisAnchor> plans, Instant knownOn) {
        BasisRead.Material material = read.of(plans, knownOn);
        Map<Long, String> codes = teams.codesOf(material.teamIds());
        return plans.stream()
                .filter(plan -> material.timelines().containsKey(plan.id()))
                .map(plan -> view(plan, material, codes, knownOn))
                .toList();
    }

    private static DutyPlan view(
            BasisAnchor plan, BasisRead.Material material, Map<Long, String> teamCodes, Instant knownOn) {
        BasisTimeline timeline = material.timelines().get(plan.id());
        BasisFact fact = timeline.first();
        return new DutyPlan(
                plan.number(),
                plan.kind() == BasisKind.DUTY_PLAN ? PlanKind.DUTY : PlanKind.TRAINING,
                timeline.state(),
                fact.teamId() == null ? null : teamCodes.get(fact.teamId()),
                material.code(plan.id(), fact.communeId()),
                timeline.firstDay(),
                timeline.lastDay(),
                fact.title(),
                fact.place(),
                BasisBook.kinds(fact.kinds()).stream()
                        .sorted()
                        .map(PlannedDuty::new)
                        .toList(),
                timeline.withdrawnFrom(),
                timeline.reason(),
                material.decisions().get(fact.orderDecisionId()),
                plan.version(),
                knownOn);
    }

    DutyPlanPage page(FindDutyPlans query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, query.knownOn(), cursor);
        Set<BasisKind> kinds = query.kind() == null
                ? EnumSet.of(BasisKind.DUTY_PLAN, BasisKind.TRAINING_ORDER)
                : EnumSet.of(query.kind() == PlanKind.DUTY ? BasisKind.DUTY_PLAN : BasisKind.TRAINING_ORDER);
        Long team = query.teamCode() == null ? null : scope.team(query.teamCode());
        BasisSearch.Wanted wanted = new BasisSearch.Wanted(kinds, team, null, query.coversDay(), query.state());
        int limit = Cursor.limit(query.limit());
        BasisRead.Sight sight = read.sight(query.unit(), time.knownOn());
        List<BasisSearch.Found> found = Walk.along(
                (after, most) -> search.next(wanted, time.knownOn(), after, most),
                BasisSearch.Found::number,
                sight::plans,
                cursor.map(last -> last.key(0)).orElse(""),
                limit + 1);
        String next = Cursor.next(found, limit, time, plan -> List.of(plan.number()));
        List<BasisAnchor> page = read.anchors(found.subList(0, Math.min(limit, found.size())));
        return new DutyPlanPage(views(page, time.knownOn()), next, time.knownOn());
    }
}
