package vn.anttcs.equipment.rule;

import java.util.Comparator;

/**
 * Người giữ, nơi giữ.
 *
 * @param id internal id of the store, team or member; 0 for places outside
 */
public record Holder(HolderKind kind, long id) implements Comparable<Holder> {
    private static final Comparator<Holder> ORDER =
            Comparator.comparing(Holder::kind).thenComparingLong(Holder::id);

    /** The place outside of a kind. */
    public static Holder outside(HolderKind kind) {
        return new Holder(kind, 0);
    }

    @Override
    public int compareTo(Holder other) {
        return ORDER.compare(this, other);
    }
}
