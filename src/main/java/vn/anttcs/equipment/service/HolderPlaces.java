package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Territories;
import vn.anttcs.equipment.persistence.StoreRows;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.service.MemberTerritory;
import vn.anttcs.platform.persistence.DatedSets;

/** Where holders lie for the rights of callers: where a store, a team or a member lies today. */
@ApplicationScoped
public class HolderPlaces {
    private DatedSets sets;
    private TeamFacts teams;
    private MemberTerritory members;
    private Territories territories;

    protected HolderPlaces() {}

    @Inject
    public HolderPlaces(DatedSets sets, TeamFacts teams, MemberTerritory members, Territories territories) {
        this.sets = sets;
        this.teams = teams;
        this.members = members;
        this.territories = territories;
    }

    /** The unit of a holder; empty of places outside, and of teams whose commune is still to be decided. */
    public OptionalLong unitOf(Holder holder) {
        return switch (holder.kind()) {
            case STORE -> unitOfStore(holder.id());
            case TEAM -> teams.communeToday(holder.id());
            case MEMBER -> members.unitOf(holder.id());
            default -> OptionalLong.empty();
        };
    }

    private OptionalLong unitOfStore(long storeId) {
        return sets.standing(StoreRows.FACTS, List.of(storeId)).stream()
                .mapToLong(fact -> fact.values().unitId())
                .reduce((earlier, later) -> later);
    }

    /** Whether the caller may read what a holder has. */
    public boolean sees(Holder holder) {
        if (territories.scope(Right.EQUIPMENT_READ).nation()) {
            return true;
        }
        OptionalLong unit = unitOf(holder);
        return unit.isPresent() && territories.may(Right.EQUIPMENT_READ, unit.getAsLong());
    }
}
