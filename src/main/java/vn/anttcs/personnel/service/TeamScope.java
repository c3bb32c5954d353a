package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Scope;
import vn.anttcs.access.service.Territories;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.organisation.service.CommuneReference;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;

/** Which teams a search is about, and whose members are the caller's. */
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
    private MemberTerritory members;

    /** The teams in and below a unit and with a code, at the two times; null when neither is given. */
    Set<Long> wanted(String unit, String teamCode, ReadTime time) {
        Set<Long> wanted = unit == null ? null : new HashSet<>(teams.teamsIn(communes.within(unit, time), time));
        if (teamCode == null) {
            return wanted;
        }
        long team = teams.findByCode(teamCode).orElseThrow(() -> Refusal.notFound("teamCode", teamCode));
        return wanted == null || wanted.contains(team) ? Set.of(team) : Set.of();
    }

    /** Tells of members which of them stand today in a team where the caller has the right; null when that is everywhere. */
    Function<List<Long>, Set<Long>> mine(Right right) {
        Scope scope = territories.scope(right);
        if (scope.nation()) {
            return null;
        }
        Set<Long> below = units.get().below(scope.unitIds());
        return asked -> members.unitsOf(asked).entrySet().stream()
                .filter(member -> below.contains(member.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
