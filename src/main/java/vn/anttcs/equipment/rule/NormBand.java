package vn.anttcs.equipment.rule;

/**
 * Khoảng quân số of a norm and the quantity for it.
 *
 * @param fromMembers smallest number of members
 * @param toMembers largest number of members, or null without a limit
 * @param least smallest quantity, or null while it is not confirmed
 * @param most largest quantity, or null when there is one quantity only
 * @param chosen the quantity decided within the range, or null
 */
public record NormBand(int fromMembers, Integer toMembers, Integer least, Integer most, Integer chosen) {
    boolean contains(int members) {
        return members >= fromMembers && (toMembers == null || members <= toMembers);
    }
}
