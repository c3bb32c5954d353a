package vn.anttcs.equipment.rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.law.Ground;

/** Kiểm tra trang bị: what may be said of a check, what it does to custody, and when the next one is due. */
public final class CheckRule {
    private CheckRule() {}

    /** What a check does to custody: the act and how much of it. */
    public record Effect(MovementAct act, long quantity) {}

    /** Everything that is wrong with what is said of a check. */
    public static List<Ground> faults(SaidCheck check, PlanTerms plan) {
        List<Ground> grounds = new ArrayList<>();
        if (!plan.checkers().contains(check.checker())) {
            grounds.add(Ground.of(
                    CheckGround.EQUIPMENT_CHECK_CHECKER, "checker", null, check.checker(), words(plan.checkers())));
        }
        if ((check.result() == CheckResult.PASSED) != check.points().isEmpty()) {
            grounds.add(Ground.of(CheckGround.EQUIPMENT_CHECK_FINDINGS, "findings", null, check.result()));
        }
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < check.points().size(); index++) {
            String point = check.points().get(index);
            if (!plan.points().contains(point) || !seen.add(point)) {
                grounds.add(Ground.of(
                        CheckGround.EQUIPMENT_CHECK_POINT,
                        "findings[" + index + "].pointCode",
                        null,
                        point,
                        words(plan.points())));
            }
        }
        if (!counts(check)) {
            grounds.add(
                    Ground.of(CheckGround.EQUIPMENT_CHECK_FAILED, "failed", null, check.result(), check.quantity()));
        }
        if (!mayRecheck(check)) {
            grounds.add(Ground.of(CheckGround.EQUIPMENT_CHECK_RECHECK, "recheckBy", null, check.checkedOn()));
        }
        return grounds;
    }

    private static String words(List<?> all) {
        return String.join(", ", all.stream().map(String::valueOf).toList());
    }

    private static boolean counts(SaidCheck check) {
        if (check.failed() == null) {
            return true;
        }
        return check.result() == CheckResult.FAILED
                ? check.failed() >= 1 && check.failed() <= check.quantity()
                : check.failed() == 0;
    }

    private static boolean mayRecheck(SaidCheck check) {
        return check.recheckBy() == null
                || (check.result() == CheckResult.PASSED_WITH_DEFECTS
                        && check.recheckBy().isAfter(check.checkedOn()));
    }

    /**
     * Whether as much was checked as is there: a piece is itself; of a holding in use everything is checked, since one due
     * day stands for all of it; of what is out of use, any part.
     *
     * @param held what the holder has of it in that state on the day
     */
    public static Optional<CheckGround> unlike(SaidCheck check, long held) {
        if (!check.serial() && check.state() == EquipmentState.SERVICEABLE && held > 0) {
            return check.quantity() == held ? Optional.empty() : Optional.of(CheckGround.EQUIPMENT_CHECK_WHOLE);
        }
        return check.quantity() <= held ? Optional.empty() : Optional.of(CheckGround.EQUIPMENT_CHECK_NOT_HELD);
    }

    /** What goes out of use or comes back; empty when everything stays as it is. */
    public static Optional<Effect> effect(SaidCheck check) {
        return effect(check.state(), check.quantity(), check.failures());
    }

    /** The effect of so many failures among so many that were checked in a state. */
    public static Optional<Effect> effect(EquipmentState state, long quantity, long failures) {
        boolean inUse = state == EquipmentState.SERVICEABLE;
        long changed = inUse ? failures : quantity - failures;
        return changed == 0
                ? Optional.empty()
                : Optional.of(new Effect(inUse ? MovementAct.DAMAGE : MovementAct.RESTORE, changed));
    }

    /** The effect that takes an effect back. */
    public static Effect opposite(Effect effect) {
        return new Effect(
                effect.act() == MovementAct.DAMAGE ? MovementAct.RESTORE : MovementAct.DAMAGE, effect.quantity());
    }

    /**
     * The last day by which the next check is to be done; empty where a check of a part that was out of use says nothing of
     * the whole. What failed needs a check before anything else: it is due on the day itself.
     */
    public static Optional<LocalDate> nextDue(SaidCheck check, CheckInterval interval) {
        if (!check.serial() && check.state() != EquipmentState.SERVICEABLE) {
            return Optional.empty();
        }
        if (check.failures() == check.quantity()) {
            return Optional.of(check.checkedOn());
        }
        LocalDate regular = interval.after(check.checkedOn());
        boolean sooner = check.recheckBy() != null && check.recheckBy().isBefore(regular);
        return Optional.of(sooner ? check.recheckBy() : regular);
    }
}
