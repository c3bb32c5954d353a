package vn.anttcs.equipment.rule.inquiry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.anttcs.equipment.rule.MovementAct;

/** Việc gì được xác minh, và ai kết luận. */
public final class InquiryRule {
    private static final Set<MovementAct> LOOKED_INTO = EnumSet.of(MovementAct.LOSS, MovementAct.DAMAGE);

    private InquiryRule() {}

    /** Whether what happened by an act is looked into: what was lost or damaged. */
    public static boolean isLookedInto(MovementAct act) {
        return LOOKED_INTO.contains(act);
    }

    /** Whether an inquiry can be opened, or decided, on a day: not before what it is about, and not on a day to come. */
    public static boolean isPossible(LocalDate day, LocalDate earliest, LocalDate today) {
        return !day.isBefore(earliest) && !day.isAfter(today);
    }

    /** Whether somebody may decide: not who opened it. */
    public static boolean mayDecide(String caller, String openedBy) {
        return !caller.equals(openedBy);
    }
}
