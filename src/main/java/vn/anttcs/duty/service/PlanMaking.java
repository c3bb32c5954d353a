package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.anttcs.duty.api.CreateDutyPlan;
import vn.anttcs.duty.api.PlannedDuty;
import vn.anttcs.duty.persistence.BasisAnchor;
import vn.anttcs.duty.persistence.BasisFact;
import vn.anttcs.duty.rule.BasisKind;
import vn.anttcs.duty.rule.BasisState;
import vn.anttcs.duty.rule.DutyKind;
import vn.anttcs.duty.rule.PlanKind;
import vn.anttcs.duty.rule.PlanRule;
import vn.anttcs.organisation.service.AreaFacts;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Makes duty plans and training orders. */
@ApplicationScoped
public class PlanMaking {
    private BasisActs acts;
    private BasisStamp stamps;
    private DutyScope scope;
    private AreaFacts areas;

    protected PlanMaking() {}

    @Inject
    public PlanMaking(BasisActs acts, BasisStamp stamps, DutyScope scope, AreaFacts areas) {
        this.acts = acts;
        this.stamps = stamps;
        this.scope = scope;
        this.areas = areas;
    }

    BasisAnchor make(CreateDutyPlan command) {
        if (command.teamCode() == null && command.communeCode() == null) {
            throw Refusal.invalid("REQUIRED", "teamCode");
        }
        if (command.teamCode() != null && command.communeCode() != null) {
            throw Refusal.invalid("DUTY_PLAN_ONE_SCOPE", "communeCode");
        }
        List<DutyKind> kinds = command.kinds() == null
                ? List.of()
                : command.kinds().stream().map(PlannedDuty::kind).distinct().toList();
        Refusal.unlessAllowed(PlanRule.decide(command.kind(), command.firstDay(), command.lastDay(), kinds));
        Long team = command.teamCode() == null ? null : scope.team(command.teamCode());
        long commune = team == null ? commune(command) : communeOf(team, command);
        Long decision = stamps.stored(command.decision());
        BasisAnchor plan =
                stamps.create(command.kind() == PlanKind.DUTY ? BasisKind.DUTY_PLAN : BasisKind.TRAINING_ORDER);
        BasisFact fact = new BasisFact(
                BasisState.IN_FORCE,
                team,
                commune,
                null,
                command.title(),
                command.place(),
                text(kinds),
                null,
                null,
                null,
                null,
                decision,
                null);
        DateRange period = DateRange.of(command.firstDay(), command.lastDay().plusDays(1));
        acts.write(plan, period, fact, List.of(), new Recording(stamps.stamp(), decision));
        return plan;
    }

    private long commune(CreateDutyPlan command) {
        LocalDate day = command.firstDay();
        return areas.communeWithCode(command.communeCode(), stamps.on(day))
                .orElseThrow(() ->
                        Refusal.refused("NO_COMMUNE_ON_DAY", "communeCode", command.communeCode(), day.toString()));
    }

    private long communeOf(long team, CreateDutyPlan command) {
        LocalDate day = command.firstDay();
        Long commune = areas.communesOf(
                        team, DateRange.of(day, day.plusDays(1)), stamps.on(day).knownOn())
                .get(day);
        if (commune == null) {
            throw Refusal.refused("NO_SUCH_TEAM", "teamCode", command.teamCode(), day.toString());
        }
        return commune;
    }

    private static String text(List<DutyKind> kinds) {
        return kinds.isEmpty() ? null : kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
