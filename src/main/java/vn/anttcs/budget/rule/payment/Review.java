package vn.anttcs.budget.rule.payment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Diện cần xem: why somebody should look at a member of a run before it is approved. */
public enum Review {
    /** Mới: paid for the month, and not in the month compared with. */
    NEW,
    /** Thôi: paid in the month compared with, and not in the force any more. */
    GONE,
    /** Thay đổi: another amount of some item than in the month compared with. */
    CHANGED,
    /** Vượt mức: a limit cut an item. */
    OVER_LIMIT,
    /** Truy lĩnh, truy thu: a month approved before, or past, comes to something else. */
    DIFFERENCE,
    /** Không được hưởng: in the force, and paid nothing for the month. */
    NOTHING,
    /** Chưa xác định: an item cannot be calculated, because something is not recorded. */
    UNRESOLVED,
    /** Khấu trừ: something paid too much is made good, or still to be. */
    CARRIED;

    /**
     * What decides.
     *
     * @param inForce whether the member is in the force in the run's month, below the unit
     * @param month what the month of the run comes to, or null when the run does not pay it
     * @param compared what the month compared with came to, as approved; null when nothing was
     * @param differences whether the run has a month approved before, or a past one
     * @param flags limits and items without a result
     */
    public record Looked(boolean inForce, List<Due> month, List<Due> compared, boolean differences, Set<Review> flags) {
        public Looked {
            flags = Set.copyOf(flags);
        }
    }

    /** The reasons to look. */
    public static Set<Review> of(Looked looked, Carry carry) {
        Set<Review> found = EnumSet.noneOf(Review.class);
        found.addAll(looked.flags());
        boolean before = looked.compared() != null && paid(looked.compared());
        if (looked.inForce() && looked.month() != null) {
            if (!before) {
                found.add(NEW);
            } else if (!Difference.between(looked.month(), looked.compared()).isEmpty()) {
                found.add(CHANGED);
            }
            if (!paid(looked.month())) {
                found.add(NOTHING);
            }
        }
        if (before && !looked.inForce()) {
            found.add(GONE);
        }
        if (looked.differences()) {
            found.add(DIFFERENCE);
        }
        if (carry.carriedInDong() < 0 || carry.carriedOutDong() < 0) {
            found.add(CARRIED);
        }
        return found;
    }

    private static boolean paid(List<Due> dues) {
        return dues.stream().anyMatch(due -> due.dong() > 0);
    }
}
