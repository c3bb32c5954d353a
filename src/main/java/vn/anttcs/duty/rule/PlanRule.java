package vn.anttcs.duty.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;

/** Kế hoạch, quyết định cử tập huấn: with at least one day, and for duty that can rest on it. */
public final class PlanRule {
    private PlanRule() {}

    /** Decides on a plan for a period and for kinds of duty; each kind is named by {@code kinds[2].kind}. */
    public static Ruling decide(PlanKind plan, LocalDate firstDay, LocalDate lastDay, List<DutyKind> kinds) {
        List<Ground> grounds = new ArrayList<>(period(firstDay, lastDay));
        BasisKind basis = plan == PlanKind.DUTY ? BasisKind.DUTY_PLAN : BasisKind.TRAINING_ORDER;
        for (int index = 0; index < kinds.size(); index++) {
            DutyKind kind = kinds.get(index);
            if (!BasisCheck.possible(basis).contains(kind)) {
                grounds.add(Ground.of(
                        DutyGround.DUTY_KIND_NOT_FOR_PLAN, "kinds[" + index + "].kind", kind.basis(), kind, basis));
            }
        }
        return Ruling.of(grounds);
    }

    static List<Ground> period(LocalDate firstDay, LocalDate lastDay) {
        return lastDay.isBefore(firstDay)
                ? List.of(Ground.of(DutyGround.DUTY_PERIOD_REVERSED, "lastDay", null, firstDay, lastDay))
                : List.of();
    }
}
