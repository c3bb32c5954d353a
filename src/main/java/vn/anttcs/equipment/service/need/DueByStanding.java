package vn.anttcs.equipment.service.need;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.equipment.service.KnownNorms;
import vn.anttcs.equipment.service.TeamStanding;

/** What is due to teams, computed once for all that have the same strength, the same norms and come from the same former provinces. */
final class DueByStanding {
    private final KnownNorms.Book book;
    private final Set<Long> territories = new HashSet<>();
    private final Map<TeamStanding, List<KnownNorms.Due>> known = new HashMap<>();

    DueByStanding(KnownNorms.Book book) {
        this.book = book;
        book.norms().values().forEach(norms -> territories.addAll(norms.keySet()));
    }

    List<KnownNorms.Due> of(TeamStanding team) {
        return known.computeIfAbsent(
                new TeamStanding(
                        withNorms(team.communeId()), withNorms(team.provinceId()), team.headcount(), team.origin()),
                book::due);
    }

    /** The territory where it has norms of its own; else it makes no difference. */
    private Long withNorms(Long unitId) {
        return unitId != null && territories.contains(unitId) ? unitId : null;
    }
}
