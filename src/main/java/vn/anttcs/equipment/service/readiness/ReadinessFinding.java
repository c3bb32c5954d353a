package vn.anttcs.equipment.service.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.equipment.api.ReadyTeam;
import vn.anttcs.equipment.rule.readiness.ReadinessRule;
import vn.anttcs.equipment.rule.readiness.Stock;
import vn.anttcs.equipment.service.NamedKinds;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.platform.persistence.ReadTime;

/** Finds with whom and with what teams can turn out, a few queries for all of them. */
@ApplicationScoped
public class ReadinessFinding {
    private TeamPeople people;
    private TeamMeans means;
    private TeamFacts teams;
    private UnitTree units;

    protected ReadinessFinding() {}

    @Inject
    public ReadinessFinding(TeamPeople people, TeamMeans means, TeamFacts teams, UnitTree units) {
        this.people = people;
        this.means = means;
        this.teams = teams;
        this.units = units;
    }

    /**
     * A team as it is shown, and where it lies.
     *
     * @param communeId internal id, or null while the commune is to be decided
     */
    record Found(Long communeId, ReadyTeam view) {}

    /**
     * The teams, in no order.
     *
     * @param communes of the teams, by internal id; null for one whose commune is to be decided
     * @param kinds that matter, by internal id
     */
    List<Found> of(
            Map<Long, Long> communes, ReadinessRule.Asked asked, Map<Long, NamedKinds.Named> kinds, ReadTime time) {
        TeamPeople.People serving = people.of(communes.keySet(), time);
        Map<Long, Map<Long, Stock>> stocks = means.of(communes.keySet(), serving.teamOfServing(), kinds.keySet(), time);
        Map<Long, String> teamCodes = teams.codesOf(communes.keySet());
        Map<Long, String> unitCodes = new HashMap<>();
        List<Found> found = new ArrayList<>();
        communes.forEach((team, commune) -> found.add(new Found(
                commune,
                ReadinessViews.of(
                        teamCodes.get(team),
                        commune == null ? null : unitCodes.computeIfAbsent(commune, units::codeOf),
                        new ReadinessRule.Team(
                                serving.members().getOrDefault(team, 0L),
                                serving.certified().getOrDefault(team, 0L),
                                byCode(stocks.getOrDefault(team, Map.of()), kinds)),
                        asked,
                        kinds.values()))));
        return found;
    }

    private static Map<String, Stock> byCode(Map<Long, Stock> stocks, Map<Long, NamedKinds.Named> kinds) {
        Map<String, Stock> byCode = new HashMap<>();
        stocks.forEach((kind, stock) -> byCode.put(kinds.get(kind).kind().kindCode(), stock));
        return byCode;
    }
}
