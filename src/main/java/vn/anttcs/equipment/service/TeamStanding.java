package vn.anttcs.equipment.service;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.anttcs.access.service.Nation;
import vn.anttcs.equipment.rule.TeamHeadcount;
import vn.anttcs.equipment.rule.climate.Origin;

/**
 * What norms ask of a team on a day.
 *
 * @param communeId its commune, or null while that is to be decided
 * @param provinceId the province of its commune on the day, or null
 * @param origin from which of the 63 provinces of before 1 July 2025 its places come
 */
public record TeamStanding(Long communeId, Long provinceId, TeamHeadcount headcount, Origin origin) {
    /** The territories whose norms may hold for it, the smallest first. */
    public List<Long> territories() {
        return Stream.of(communeId, provinceId, Nation.ID)
                .filter(Objects::nonNull)
                .toList();
    }
}
