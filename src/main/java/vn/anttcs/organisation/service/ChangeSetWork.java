package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.law.Ground;
import vn.anttcs.organisation.api.ChangeEffect;
import vn.anttcs.organisation.api.ChangeSet;
import vn.anttcs.organisation.api.MapChange;
import vn.anttcs.organisation.persistence.ChangeSetRows;
import vn.anttcs.organisation.persistence.MapRows;
import vn.anttcs.organisation.persistence.MapWriter;
import vn.anttcs.organisation.rule.ChangeForm;
import vn.anttcs.organisation.rule.ChangePlan;
import vn.anttcs.organisation.rule.ChangePlanner;
import vn.anttcs.organisation.rule.MapFacts;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.Decision;

/** Carries out a change set in the transaction at hand: plan, map, lineage, then everything that stands on units. */
@ApplicationScoped
public class ChangeSetWork {
    /** Units exist here from this day on: the first change can only come after it. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 7, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);

    private MapRows map;
    private MapWriter writer;
    private ChangeSetRows register;
    private Clockwork clockwork;
    private Iterable<UnitFollower> followers;

    /** What was done. */
    public record Done(ChangeSet changeSet, List<ChangeEffect> effects) {}

    protected ChangeSetWork() {}

    @Inject
    public ChangeSetWork(
            MapRows map,
            MapWriter writer,
            ChangeSetRows register,
            Clockwork clockwork,
            @Any Instance<UnitFollower> followers) {
        this(map, writer, register, clockwork, (Iterable<UnitFollower>) followers);
    }

    /** For tests without a server. */
    public ChangeSetWork(
            MapRows map,
            MapWriter writer,
            ChangeSetRows register,
            Clockwork clockwork,
            Iterable<UnitFollower> followers) {
        this.map = map;
        this.writer = writer;
        this.register = register;
        this.clockwork = clockwork;
        this.followers = followers;
    }

    /** Applies the changes from the day on, or refuses with every reason. */
    public Done apply(LocalDate day, Decision decision, String note, List<MapChange> changes) {
        refuse(ErrorCode.INVALID_REQUEST, form(day, changes));
        map.lock();
        long decisionId = register.store(decision);
        ChangePlan plan =
                ChangePlanner.plan(new MapFacts(map.around(day), day), changes, register::nextId, decision.number());
        refuse(ErrorCode.REFUSED, problems(plan.grounds()));
        map.lock(plan.links().stream().map(ChangePlan.Link::oldUnitId).toList());
        List<Long> ending = plan.ended().stream().map(end -> end.row().unitId()).toList();
        map.lock(ending);
        followers.forEach(follower -> follower.lock(ending, day));
        Instant stamp = clockwork.stamp();
        ChangeSet set = new ChangeSet(register.nextNumber(), day, stamp, decision, note, 0, 0, 0, 0, 0, stamp);
        return write(plan, set, new Recording(stamp, decisionId));
    }

    private Done write(ChangePlan plan, ChangeSet set, Recording recording) {
        long id = register.nextId();
        register.add(id, set, recording.decisionId());
        List<MapWriter.EndedAttribute> attributes = writer.write(plan, id, set.effectiveOn(), recording);
        List<ChangeEffect> effects = new ArrayList<>(Effects.of(plan, set.effectiveOn(), attributes));
        ChangeApplied applied = Effects.applied(plan, set.effectiveOn(), recording);
        followers.forEach(follower -> effects.addAll(follower.follow(applied)));
        map.changed(register.nextId());
        return new Done(register.complete(id, set, effects), effects);
    }

    private static List<Problem> form(LocalDate day, List<MapChange> changes) {
        List<Problem> problems = new ArrayList<>(problems(ChangeForm.check(changes)));
        if (!day.isAfter(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            problems.add(Problem.of(
                    "DAY_OUT_OF_RANGE", "effectiveOn", FIRST_DAY.plusDays(1).toString(), LAST_DAY.toString()));
        }
        return problems;
    }

    private static List<Problem> problems(List<Ground> grounds) {
        return grounds.stream()
                .map(ground -> new Problem(ground.code().name(), ground.field(), ground.arguments(), ground.basis()))
                .toList();
    }

    private static void refuse(ErrorCode code, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(code, List.of(), problems);
        }
    }
}
