package vn.anttcs.equipment.persistence.climate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.anttcs.equipment.rule.climate.Region;

/**
 * What holds of a climate region for a while.
 *
 * @param provinces of the 63 of before 1 July 2025, two digits each, ascending, separated by commas
 */
public record RegionFact(String title, String provinces, String legalBasis, String note) {
    /** The fact of a name and provinces. */
    public static RegionFact of(String title, Collection<String> provinces, String legalBasis, String note) {
        return new RegionFact(
                title, String.join(",", provinces.stream().sorted().toList()), legalBasis, note);
    }

    /** The provinces, ascending. */
    public List<String> formerProvinces() {
        return List.of(provinces.split(","));
    }

    /** The region as rules see it. */
    public Region region() {
        return new Region(title, Set.copyOf(formerProvinces()), legalBasis);
    }
}
