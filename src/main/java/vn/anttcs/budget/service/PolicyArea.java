package vn.anttcs.budget.service;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.anttcs.organisation.api.TeamPlace;

/**
 * Địa bàn của chính sách trên bản đồ: one part of the territory of a policy. Of two parts in which a place lies the one
 * with the lower rank is the smaller: an area below the province, a former province, a province, several provinces.
 */
sealed interface PolicyArea {
    /** Whether the place lies in it. */
    boolean contains(TeamPlace place);

    /** The lower, the smaller. */
    int rank();

    /** Whether some place may lie in both. */
    boolean meets(PolicyArea other);

    /**
     * Units of the map with all below them.
     *
     * @param units internal ids
     * @param provinces how many provinces of today are among them
     */
    record OfUnits(Set<Long> units, int provinces) implements PolicyArea {
        public OfUnits {
            units = Set.copyOf(units);
        }

        @Override
        public boolean contains(TeamPlace place) {
            return place.communeId() != null && units.contains(place.communeId());
        }

        @Override
        public int rank() {
            return provinces == 0 ? 0 : provinces == 1 ? 2 : 3;
        }

        @Override
        public boolean meets(PolicyArea other) {
            return other instanceof OfUnits set && set.units.stream().anyMatch(units::contains);
        }
    }

    /**
     * What was a province until 30 June 2025. A place whose residential units come from several former provinces lies in
     * none of them: no resolution of one of them was made for it.
     */
    record OfFormerProvince(String province) implements PolicyArea {
        @Override
        public boolean contains(TeamPlace place) {
            return place.formerProvinces().equals(Set.of(province));
        }

        @Override
        public int rank() {
            return 1;
        }

        @Override
        public boolean meets(PolicyArea other) {
            return equals(other);
        }
    }

    /** What decides in which areas a place lies: places that are equal in it are governed alike. */
    record Site(Long communeId, Set<String> formerProvinces) {
        static Site of(TeamPlace place) {
            return new Site(place.communeId(), place.formerProvinces());
        }
    }

    /** The smallest of the parts in which the place lies, or null. */
    static PolicyArea smallest(List<PolicyArea> parts, TeamPlace place) {
        return parts.stream()
                .filter(part -> part.contains(place))
                .min(Comparator.comparingInt(PolicyArea::rank))
                .orElse(null);
    }
}
