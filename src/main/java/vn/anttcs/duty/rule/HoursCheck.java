package vn.anttcs.duty.rule;

import java.math.BigDecimal;
import java.util.List;
import vn.anttcs.law.Ground;

/** Số giờ: a shift has hours, and no duty has none or more than a day has. */
final class HoursCheck {
    static final BigDecimal DAY = BigDecimal.valueOf(24);

    private HoursCheck() {}

    static List<Ground> grounds(SheetFacts facts, Duty duty) {
        BigDecimal hours = duty.hours();
        if (hours == null) {
            return duty.kind() == DutyKind.SHIFT
                    ? List.of(Ground.of(
                            DutyGround.DUTY_HOURS_MISSING, "hours", duty.kind().basis()))
                    : List.of();
        }
        return hours.signum() <= 0 || hours.compareTo(DAY) > 0
                ? List.of(Ground.of(DutyGround.DUTY_HOURS_OUT_OF_RANGE, "hours", null, hours.toPlainString()))
                : List.of();
    }
}
