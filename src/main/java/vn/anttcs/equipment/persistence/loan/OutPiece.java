package vn.anttcs.equipment.persistence.loan;

import java.util.EnumSet;
import java.util.Set;
import vn.anttcs.equipment.rule.HolderKind;

/**
 * So much of something at one kind of place, under a loan or repair.
 *
 * @param size empty where the kind has one
 * @param lotNo empty unless the kind is tracked by lot
 * @param itemId internal id of the piece with a serial number, or 0
 * @param sent so much of it went at first
 * @param there so much of it is there
 */
public record OutPiece(
        long outingId, long kindId, String size, String lotNo, long itemId, HolderKind place, long sent, long there) {
    private static final Set<HolderKind> AWAY =
            EnumSet.of(HolderKind.STORE, HolderKind.TEAM, HolderKind.MEMBER, HolderKind.REPAIR);

    /** Whether it is with whoever took it, and neither back nor lost there. */
    public boolean isAway() {
        return AWAY.contains(place);
    }
}
