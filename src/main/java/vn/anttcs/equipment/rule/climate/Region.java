package vn.anttcs.equipment.rule.climate;

import java.util.Set;

/**
 * Vùng khí hậu on a day.
 *
 * @param provinces of the 63 of before 1 July 2025, two digits each
 * @param legalBasis what says so
 */
public record Region(String name, Set<String> provinces, String legalBasis) {
    public Region {
        provinces = Set.copyOf(provinces);
    }
}
