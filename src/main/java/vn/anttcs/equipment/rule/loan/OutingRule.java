package vn.anttcs.equipment.rule.loan;

import java.time.LocalDate;
import vn.anttcs.equipment.rule.EquipmentState;

/** Hạn trả và tình trạng của thứ đưa ra ngoài. */
public final class OutingRule {
    private OutingRule() {}

    /** Whether the day by which something is due back can be: not before it goes; none is named where it may be left open. */
    public static boolean isPossible(LocalDate goes, LocalDate dueDay) {
        return dueDay == null || !dueDay.isBefore(goes);
    }

    /**
     * How it stands on a day; the day on which it is due still counts.
     *
     * @param dueDay by which it is due back, or null
     * @param out how much of it is still out
     */
    public static OutingStatus status(LocalDate dueDay, long out, LocalDate day) {
        if (out == 0) {
            return OutingStatus.CLOSED;
        }
        return dueDay != null && day.isAfter(dueDay) ? OutingStatus.OVERDUE : OutingStatus.OPEN;
    }

    /**
     * Whether one that stands so is asked for.
     *
     * @param status the one that is asked for, or null for any
     * @param away whether something of it is to be away, or null for either
     */
    public static boolean isWanted(OutingStatus standing, OutingStatus status, Boolean away) {
        return (status == null || status == standing) && (away == null || away == (standing != OutingStatus.CLOSED));
    }

    /** Whether something in a state can come back so: what was damaged meanwhile does not come back whole. */
    public static boolean comesBack(EquipmentState now, LoanOutcome outcome) {
        return outcome != LoanOutcome.SERVICEABLE || now == EquipmentState.SERVICEABLE;
    }
}
