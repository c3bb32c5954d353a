package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.organisation.api.ChangeEffect;
import vn.anttcs.organisation.api.EffectSubject;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.api.TeamWorkKind;
import vn.anttcs.organisation.api.TeamWorkReason;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.organisation.persistence.TeamWorkRows;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Lets residential units go on in the successors of their communes, in sets. */
@ApplicationScoped
public class ResidentialUnitMove {
    private ResidentialUnitRows anchors;
    private DatedSets sets;
    private DatedRows rows;
    private TeamWork work;

    protected ResidentialUnitMove() {}

    @Inject
    public ResidentialUnitMove(ResidentialUnitRows anchors, DatedSets sets, DatedRows rows, TeamWork work) {
        this.anchors = anchors;
        this.sets = sets;
        this.rows = rows;
        this.work = work;
    }

    /** What became of residential units: their ids, and the effects as the change set reports them. */
    record Moved(Set<Long> ids, List<ChangeEffect> effects) {}

    /**
     * Where the residential units of an ended commune go on.
     *
     * @param communeId the one successor, or null when nobody knows
     * @param code of the successor, or null
     * @param reason why nobody knows, or null
     * @param decidingId the unit whose officers decide then, or null
     */
    private record Target(Long communeId, String code, TeamWorkReason reason, Long decidingId) {}

    /** Locks the residential units that lie in the units on the day or later; returns their ids. */
    Set<Long> lock(Collection<Long> unitIds, LocalDate from) {
        Set<Long> ids = identities(standingIn(unitIds, from));
        anchors.lockAll(ids);
        return ids;
    }

    /** Moves them from the effective day on. The caller has locked them. */
    Moved move(ChangeApplied change) {
        Map<Long, Target> targets = targets(change);
        Recording recording = change.recording();
        List<Dated<ResidentialUnitFact>> facts = standingIn(targets.keySet(), change.effectiveOn());
        List<Dated<ResidentialUnitFact>> old = new ArrayList<>();
        List<Dated<ResidentialUnitFact>> added = new ArrayList<>();
        Map<Long, TeamWorkRows.Work> undecided = new LinkedHashMap<>();
        for (Dated<ResidentialUnitFact> fact : facts) {
            Target target = targets.get(fact.values().communeId());
            boolean ended = fact.values().state() == RecordStatus.DISSOLVED;
            if (target.communeId() == null && ended) {
                continue;
            }
            DateRange days =
                    fact.valid().intersect(DateRange.from(change.effectiveOn())).orElseThrow();
            old.add(fact);
            Recording same = new Recording(recording.stamp(), fact.decisionId());
            fact.valid().minus(days).forEach(rest -> added.add(row(fact, rest, fact.values(), same)));
            added.add(row(fact, days, fact.values().in(target.communeId()), recording));
            if (target.communeId() == null) {
                undecided.putIfAbsent(fact.identity(), undecided(fact.identity(), days.from(), target));
            }
        }
        sets.supersede(ResidentialUnitRows.FACTS, old, recording.stamp());
        rows.add(ResidentialUnitRows.FACTS, added);
        work.open(List.copyOf(undecided.values()), recording);
        return new Moved(identities(old), effects(old, targets));
    }

    private Dated<ResidentialUnitFact> row(
            Dated<ResidentialUnitFact> fact, DateRange days, ResidentialUnitFact values, Recording recording) {
        return rows.row(fact.identity(), null, days, values, recording);
    }

    private static TeamWorkRows.Work undecided(long id, LocalDate since, Target target) {
        return new TeamWorkRows.Work(
                TeamWorkKind.RESIDENTIAL_UNIT_COMMUNE_UNKNOWN, id, target.decidingId(), since, target.reason());
    }

    private List<Dated<ResidentialUnitFact>> standingIn(Collection<Long> communeIds, LocalDate from) {
        return sets.standing(ResidentialUnitRows.FACTS, "commune_id", communeIds, from);
    }

    private static Set<Long> identities(Collection<Dated<ResidentialUnitFact>> facts) {
        return facts.stream().map(Dated::identity).collect(Collectors.toCollection(HashSet::new));
    }

    private Map<Long, Target> targets(ChangeApplied change) {
        ReadTime after = new ReadTime(change.effectiveOn(), change.recording().stamp());
        ReadTime before = new ReadTime(
                change.effectiveOn().minusDays(1), change.recording().stamp());
        Map<Long, Target> targets = new HashMap<>();
        change.steps().stream()
                .collect(Collectors.groupingBy(ChangeApplied.Step::oldUnitId))
                .forEach((old, steps) -> targets.put(old, target(steps, after)));
        change.dissolved()
                .forEach(old -> targets.put(
                        old,
                        new Target(
                                null,
                                null,
                                TeamWorkReason.COMMUNE_WITHOUT_SUCCESSOR,
                                work.above(List.of(old), before))));
        return targets;
    }

    private Target target(List<ChangeApplied.Step> steps, ReadTime after) {
        ChangeApplied.Step first = steps.get(0);
        if (steps.size() == 1 && first.extent() == Extent.WHOLE) {
            return new Target(first.newUnitId(), first.newCode(), null, null);
        }
        List<Long> successors =
                steps.stream().map(ChangeApplied.Step::newUnitId).toList();
        return new Target(null, null, TeamWorkReason.COMMUNE_DIVIDED, work.above(successors, after));
    }

    private List<ChangeEffect> effects(List<Dated<ResidentialUnitFact>> old, Map<Long, Target> targets) {
        Map<Long, Dated<ResidentialUnitFact>> first = new LinkedHashMap<>();
        old.forEach(fact -> first.putIfAbsent(fact.identity(), fact));
        Map<Long, String> codes = anchors.codesOf(first.keySet());
        return first.values().stream()
                .map(fact -> effect(codes.get(fact.identity()), fact.values(), targets))
                .toList();
    }

    private static ChangeEffect effect(String code, ResidentialUnitFact fact, Map<Long, Target> targets) {
        Target target = targets.get(fact.communeId());
        return target.communeId() == null
                ? ChangeEffect.work(
                        EffectSubject.RESIDENTIAL_UNIT,
                        code,
                        fact.name(),
                        target.reason().name())
                : ChangeEffect.follows(EffectSubject.RESIDENTIAL_UNIT, code, fact.name(), target.code());
    }
}
