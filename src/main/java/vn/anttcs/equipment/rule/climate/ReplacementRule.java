package vn.anttcs.equipment.rule.climate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Thay thế loại này bằng loại khác: which kinds are replaced for a team by the norms that hold for it. A kind that is replaced is not
 * due, and what is held of it counts towards the one that replaces it. Norms of several territories may together do what one
 * territory may not: of two that replace one kind the one of the smaller territory does, and replacements that come back to where they
 * began replace nothing.
 */
public final class ReplacementRule {
    private static final Comparator<NormInPlace> SMALLEST =
            Comparator.comparingInt(NormInPlace::territory).thenComparing(NormInPlace::kindCode);

    private ReplacementRule() {}

    /** The replacements that the norms of a team, one for each kind, come to. */
    public static Replacements of(Collection<NormInPlace> norms) {
        if (norms.stream().allMatch(norm -> norm.replaces() == null)) {
            return Replacements.NONE;
        }
        Map<String, String> by = new HashMap<>();
        Map<String, String> perhaps = new HashMap<>();
        norms.stream().filter(norm -> norm.replaces() != null).sorted(SMALLEST).forEach(norm -> {
            if (norm.side() == ClimateSide.INSIDE) {
                by.putIfAbsent(norm.replaces(), norm.kindCode());
            } else if (norm.side() != ClimateSide.OUTSIDE) {
                perhaps.putIfAbsent(norm.replaces(), norm.kindCode());
            }
        });
        perhaps.keySet().removeAll(by.keySet());
        Map<String, String> circles = new HashMap<>();
        for (String kind : List.copyOf(by.keySet())) {
            if (comesBack(kind, by)) {
                circles.put(kind, by.get(kind));
            }
        }
        by.keySet().removeAll(circles.keySet());
        return new Replacements(by, perhaps, circles);
    }

    private static boolean comesBack(String kind, Map<String, String> by) {
        Set<String> seen = new HashSet<>();
        String next = by.get(kind);
        while (next != null && seen.add(next)) {
            if (next.equals(kind)) {
                return true;
            }
            next = by.get(next);
        }
        return false;
    }
}
