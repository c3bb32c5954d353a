package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Scope;
import vn.anttcs.access.service.Territories;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.organisation.service.CommuneReference;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ReadTime;

/** Which teams a search is about, and which are the caller's. */
@ApplicationScoped
class TeamScope {
    @Inject
    private TeamFacts teams;

    @Inject
    private CommuneReference communes;

    @Inject
    private Territories territories;

    @Inject
    private Instance<UnitTree> units;

    @Inject
    private Clockwork clockwork;

    /** The teams in and below a unit and with a code, at the two times; null when neither is given. */
    Set<Long> wanted(String unit, String teamCode, ReadTime time) {
        Set<Long> wanted = unit == null ? null : new HashSet<>(teams.teamsIn(communes.within(unit, time), time));
        if (teamCode == null) {
            return wanted;
        }
        long team = teams.findByCode(teamCode).orElseThrow(() -> Refusal.notFound("teamCode", teamCode));
        return wanted == null || wanted.contains(team) ? Set.of(team) : Set.of();
    }

    /** Tells of teams which of them lie today where the caller has the right; null when that is everywhere. */
    UnaryOperator<Set<Long>> mine(Right right) {
        Scope scope = territories.scope(right);
        if (scope.nation()) {
            return null;
        }
        Set<Long> below = units.get().below(scope.unitIds());
        return asked -> teams.communesToday(asked).entrySet().stream()
                .filter(team -> below.contains(team.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The day on which rights are looked up. */
    LocalDate today() {
        return clockwork.today();
    }
}
