package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Scope;
import vn.anttcs.access.service.Territories;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.personnel.service.MemberTerritory;
import vn.anttcs.platform.error.Refusal;

/** Whose claims the caller may see, by where the members serve today or served last. */
@ApplicationScoped
public class ClaimPlaces {
    private Territories territories;
    private UnitTree units;
    private MemberTerritory members;

    protected ClaimPlaces() {}

    @Inject
    public ClaimPlaces(Territories territories, UnitTree units, MemberTerritory members) {
        this.territories = territories;
        this.units = units;
        this.members = members;
    }

    /** What the caller sees of a unit and all below it, or of everything. */
    Sight sight(String unitCode) {
        Scope scope = territories.scope(Right.CLAIM_READ);
        Set<Long> own = scope.nation() ? null : units.below(scope.unitIds());
        if (unitCode == null) {
            return new Sight(own);
        }
        long unit = units.byCode(unitCode).orElseThrow(() -> Refusal.notFound("unitCode", unitCode));
        Set<Long> wanted = new HashSet<>(units.below(List.of(unit)));
        if (own != null) {
            wanted.retainAll(own);
        }
        return new Sight(wanted);
    }

    /** The units that count; null for all. */
    final class Sight {
        private final Set<Long> within;

        private Sight(Set<Long> within) {
            this.within = within;
        }

        /** Those of the members who are seen. */
        Set<Long> seen(Collection<Long> memberIds) {
            if (within == null) {
                return Set.copyOf(memberIds);
            }
            return members.unitsOf(memberIds.stream().distinct().toList()).entrySet().stream()
                    .filter(member -> within.contains(member.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }
}
