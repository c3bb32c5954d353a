package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.persistence.check.DueRows;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.organisation.service.PlaceLedger;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;

/** Who holds equipment in units on a day: their stores, their teams and who serves in these. */
@ApplicationScoped
public class AreaHolders {
    private DueRows rows;
    private TeamFacts teams;
    private PlaceLedger places;
    private ServiceLedger service;

    protected AreaHolders() {}

    @Inject
    public AreaHolders(DueRows rows, TeamFacts teams, PlaceLedger places, ServiceLedger service) {
        this.rows = rows;
        this.teams = teams;
        this.places = places;
        this.service = service;
    }

    /** The holders of units at the two times, each with its unit; a member lies where the team does. */
    public Map<Holder, Long> of(Collection<Long> unitIds, ReadTime time) {
        Map<Holder, Long> found = new HashMap<>();
        rows.storesIn(unitIds, time).forEach((store, unit) -> found.put(new Holder(HolderKind.STORE, store), unit));
        Collection<Long> within = teams.teamsIn(unitIds, time);
        if (within.isEmpty()) {
            return found;
        }
        DateRange day = DateRange.of(time.validOn(), time.validOn().plusDays(1));
        Map<Long, Long> communes = new HashMap<>();
        places.places(within, day, time.knownOn()).stream()
                .filter(place -> place.communeId() != null)
                .forEach(place -> communes.put(place.teamId(), place.communeId()));
        communes.forEach((team, commune) -> found.put(new Holder(HolderKind.TEAM, team), commune));
        List<Long> members = service.membersOf(communes.keySet(), day, time.knownOn());
        service.stretches(members, day, time.knownOn()).values().stream()
                .flatMap(List::stream)
                .filter(stretch -> communes.containsKey(stretch.teamId()))
                .forEach(stretch ->
                        found.put(new Holder(HolderKind.MEMBER, stretch.memberId()), communes.get(stretch.teamId())));
        return found;
    }
}
