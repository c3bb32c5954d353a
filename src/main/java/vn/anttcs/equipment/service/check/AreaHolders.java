package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.anttcs.equipment.persistence.check.DueRows;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.platform.persistence.ReadTime;

/** Who holds equipment in units on a day: their stores, their teams and who serves in these. */
@ApplicationScoped
public class AreaHolders {
    private DueRows rows;
    private TeamFacts teams;
    private ServiceLedger service;

    protected AreaHolders() {}

    @Inject
    public AreaHolders(DueRows rows, TeamFacts teams, ServiceLedger service) {
        this.rows = rows;
        this.teams = teams;
        this.service = service;
    }

    /** The holders of units at the two times, each with its unit; a member lies where the team does. */
    public Map<Holder, Long> of(Collection<Long> unitIds, ReadTime time) {
        Map<Holder, Long> found = new HashMap<>();
        rows.storesIn(unitIds, time).forEach((store, unit) -> found.put(new Holder(HolderKind.STORE, store), unit));
        Collection<Long> within = teams.teamsIn(unitIds, time);
        Map<Long, Long> communes = new HashMap<>();
        teams.communesOf(within, time).forEach((team, commune) -> {
            if (commune != null) {
                found.put(new Holder(HolderKind.TEAM, team), commune);
                communes.put(team, commune);
            }
        });
        service.teamOfEach(communes.keySet(), time)
                .forEach((member, team) -> found.put(new Holder(HolderKind.MEMBER, member), communes.get(team)));
        return found;
    }
}
