package vn.anttcs.equipment.service.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import vn.anttcs.access.service.Nation;
import vn.anttcs.organisation.service.CommuneReference;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.platform.persistence.ReadTime;

/** The teams of a commune, a province or the nation. */
@ApplicationScoped
public class TeamsInUnits {
    private TeamFacts teams;
    private CommuneReference communes;

    protected TeamsInUnits() {}

    @Inject
    public TeamsInUnits(TeamFacts teams, CommuneReference communes) {
        this.teams = teams;
        this.communes = communes;
    }

    /** The teams that stand in a unit at the two times; {@code VN} means all. */
    Collection<Long> of(String unitCode, ReadTime time) {
        return unitCode.equals(Nation.CODE)
                ? teams.standing(time)
                : teams.teamsIn(communes.within(unitCode, time, "unitCode"), time);
    }
}
