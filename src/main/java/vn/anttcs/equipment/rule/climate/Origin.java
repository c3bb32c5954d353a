package vn.anttcs.equipment.rule.climate;

import java.util.Map;
import java.util.Set;

/**
 * Tỉnh cũ của địa bàn Tổ.
 *
 * @param provinces of the 63 of before 1 July 2025, of the places of which one is known
 * @param undecided the other places by code, with the provinces that each may come from; an empty code is the commune of a team
 *     that covers no place
 */
public record Origin(Set<String> provinces, Map<String, Set<String>> undecided) {
    /** Of a team of which nothing is known. */
    public static final Origin UNKNOWN = new Origin(Set.of(), Map.of("", Set.of()));

    public Origin {
        provinces = Set.copyOf(provinces);
        undecided = Map.copyOf(undecided);
    }

    /** Of a team all of whose places come from one province. */
    public static Origin of(String province) {
        return new Origin(Set.of(province), Map.of());
    }
}
