package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.duty.persistence.BasisFact;
import vn.anttcs.duty.persistence.BasisRows;
import vn.anttcs.duty.persistence.BasisSearch;
import vn.anttcs.personnel.service.ServedPeriod;
import vn.anttcs.personnel.service.ServedTime;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;

/**
 * Who sees which plans and orders: plans where their team or commune lies; mobilisation orders who gave them, who receives the
 * members, and who sends any of them.
 */
@ApplicationScoped
public class BasisSights {
    private DutyScope scope;
    private DatedRows rows;
    private ServedTime service;
    private Clockwork clockwork;

    protected BasisSights() {}

    @Inject
    public BasisSights(DutyScope scope, DatedRows rows, ServedTime service, Clockwork clockwork) {
        this.scope = scope;
        this.rows = rows;
        this.service = service;
        this.clockwork = clockwork;
    }

    BasisRead.Sight of(String unit, Instant knownOn) {
        return new CallersSight(
                scope.units(unit), scope.teams(unit, null), scope.ownUnits(), scope.ownTeams(), knownOn);
    }

    /** What one caller sees of one unit; null stands for everything. */
    private final class CallersSight implements BasisRead.Sight {
        private final Set<Long> units;
        private final Set<Long> teams;
        private final Set<Long> ownUnits;
        private final Set<Long> ownTeams;
        private final Instant knownOn;

        CallersSight(Set<Long> units, Set<Long> teams, Set<Long> ownUnits, Set<Long> ownTeams, Instant knownOn) {
            this.units = units;
            this.teams = teams;
            this.ownUnits = ownUnits;
            this.ownTeams = ownTeams;
            this.knownOn = knownOn;
        }

        @Override
        public List<BasisSearch.Found> plans(List<BasisSearch.Found> step) {
            Map<Long, BasisFact> facts = facts(step);
            return step.stream()
                    .filter(plan -> facts.containsKey(plan.id()))
                    .filter(plan ->
                            lies(facts.get(plan.id()), units, teams) && lies(facts.get(plan.id()), ownUnits, ownTeams))
                    .toList();
        }

        private Map<Long, BasisFact> facts(List<BasisSearch.Found> step) {
            List<Long> ids = step.stream().map(BasisSearch.Found::id).toList();
            return rows.histories(BasisRows.FACTS, ids, knownOn).stream()
                    .collect(Collectors.toMap(Dated::identity, Dated::values, (one, same) -> one));
        }

        private static boolean lies(BasisFact fact, Set<Long> inUnits, Set<Long> ofTeams) {
            return fact.teamId() == null
                    ? inUnits == null || inUnits.contains(fact.communeId())
                    : ofTeams == null || ofTeams.contains(fact.teamId());
        }

        @Override
        public List<BasisSearch.Found> orders(List<BasisSearch.Found> step) {
            Map<Long, BasisFact> facts = facts(step);
            List<BasisSearch.Found> inUnit = step.stream()
                    .filter(order -> facts.containsKey(order.id()))
                    .filter(order -> touches(facts.get(order.id()), units))
                    .toList();
            if (ownUnits == null) {
                return inUnit;
            }
            Map<Long, Set<Long>> sending = sendingTeams(inUnit);
            return inUnit.stream()
                    .filter(order -> touches(facts.get(order.id()), ownUnits)
                            || !Collections.disjoint(ownTeams, sending.getOrDefault(order.id(), Set.of())))
                    .toList();
        }

        private static boolean touches(BasisFact fact, Set<Long> of) {
            return of == null || of.contains(fact.communeId()) || of.contains(fact.orderingUnitId());
        }

        private Map<Long, Set<Long>> sendingTeams(Collection<BasisSearch.Found> orders) {
            List<Long> ids = orders.stream().map(BasisSearch.Found::id).toList();
            var named = rows.histories(BasisRows.MEMBERS, ids, knownOn);
            Map<String, Long> teamOf = teamsToday(named.stream().map(Dated::key).toList());
            return named.stream()
                    .filter(row -> teamOf.containsKey(row.key()))
                    .collect(Collectors.groupingBy(
                            Dated::identity, Collectors.mapping(row -> teamOf.get(row.key()), Collectors.toSet())));
        }

        private Map<String, Long> teamsToday(List<String> members) {
            Map<String, Long> found = new java.util.HashMap<>();
            service.of(members, clockwork.readTime(null, null).knownOn()).forEach((member, periods) -> periods.stream()
                    .filter(period -> period.period().contains(clockwork.today()))
                    .map(ServedPeriod::teamId)
                    .forEach(team -> found.put(member, team)));
            return found;
        }
    }
}
