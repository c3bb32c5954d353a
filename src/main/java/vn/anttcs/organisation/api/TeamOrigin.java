package vn.anttcs.organisation.api;

import java.util.Map;
import java.util.Set;

/**
 * Tỉnh trước ngày 01/7/2025 của địa bàn Tổ: from which of the 63 provinces the places come that a team is in charge of.
 *
 * @param provinces two digits each, of the places of which it is known
 * @param undecided the other places by their code, with the provinces that each may come from; none when nothing is known. A team
 *     without residential units has its commune for a place, whose code is empty here.
 */
public record TeamOrigin(Set<String> provinces, Map<String, Set<String>> undecided) {
    public TeamOrigin {
        provinces = Set.copyOf(provinces);
        undecided = Map.copyOf(undecided);
    }
}
