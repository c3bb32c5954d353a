package vn.anttcs.duty.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.law.Ground;

/** Ngày làm nhiệm vụ: within the month, over, under the law, and of the kind that the calendar says. */
final class CalendarCheck {
    private static final String DAY = "day";

    private CalendarCheck() {}

    static List<Ground> grounds(SheetFacts facts, Duty duty) {
        List<Ground> grounds = new ArrayList<>();
        LocalDate day = duty.day();
        // A night that begins today is not over before tomorrow at 06:00.
        LocalDate known = duty.kind() == DutyKind.NIGHT ? day.plusDays(1) : day;
        if (!YearMonth.from(day).equals(facts.month())) {
            grounds.add(Ground.of(DutyGround.DUTY_DAY_OUTSIDE_MONTH, DAY, null, day, facts.month()));
        }
        if (known.isAfter(facts.today())) {
            grounds.add(Ground.of(DutyGround.DUTY_DAY_IN_FUTURE, DAY, null, day, known));
        }
        if (DutyLaw.PAID_DUTY.findOn(day).isEmpty()) {
            grounds.add(Ground.of(DutyGround.DUTY_BEFORE_LAW, DAY, DutyLaw.law("23.2"), day));
        }
        grounds.addAll(kind(facts, duty));
        return grounds;
    }

    private static List<Ground> kind(SheetFacts facts, Duty duty) {
        DayKind kind = DayKind.of(duty.day(), facts.publicHolidays());
        if (duty.kind() == DutyKind.DAY_OFF && kind == DayKind.WORKING_DAY) {
            return List.of(
                    Ground.of(DutyGround.DUTY_NO_DAY_OFF, DAY, duty.kind().basis(), duty.day()));
        }
        if (duty.kind() == DutyKind.PUBLIC_HOLIDAY && kind != DayKind.PUBLIC_HOLIDAY) {
            return List.of(Ground.of(
                    DutyGround.DUTY_NO_PUBLIC_HOLIDAY, DAY, duty.kind().basis(), duty.day()));
        }
        return List.of();
    }
}
