package vn.anttcs.duty.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.anttcs.law.Ground;

/**
 * Trùng lặp: what the duties of one member on one day, and nights of one month, must not be together, also across the sheets
 * of several teams. The later one in the list is at fault.
 */
final class OverlapCheck {
    private static final String THIS_SHEET = "-";

    private record MemberDay(String memberNo, LocalDate day) {}

    private final SheetFacts facts;
    private final Map<MemberDay, List<StandingDuty>> days = new HashMap<>();
    private final Map<String, Integer> nights = new HashMap<>();

    OverlapCheck(SheetFacts facts) {
        this.facts = facts;
        facts.elsewhere().forEach(other -> remember(other.sheetNo(), other.duty()));
    }

    private void remember(String sheetNo, Duty duty) {
        days.computeIfAbsent(new MemberDay(duty.memberNo(), duty.day()), day -> new ArrayList<>())
                .add(new StandingDuty(sheetNo, duty));
        if (duty.kind() == DutyKind.NIGHT) {
            nights.merge(duty.memberNo(), 1, Integer::sum);
        }
    }

    /** What speaks against an entry after those before it; it is one of them from now on. */
    List<Ground> grounds(Duty duty) {
        List<Ground> grounds = new ArrayList<>();
        List<StandingDuty> others =
                List.copyOf(days.getOrDefault(new MemberDay(duty.memberNo(), duty.day()), List.of()));
        others.forEach(other -> grounds.addAll(against(duty, other)));
        BigDecimal sum = others.stream()
                .map(other -> other.duty().hours())
                .filter(Objects::nonNull)
                .reduce(duty.hours() == null ? BigDecimal.ZERO : duty.hours(), BigDecimal::add);
        if (duty.hours() != null && !others.isEmpty() && sum.compareTo(HoursCheck.DAY) > 0) {
            grounds.add(Ground.of(DutyGround.DUTY_HOURS_OF_DAY, "hours", null, duty.day(), sum.toPlainString()));
        }
        remember(THIS_SHEET, duty);
        int count = nights.getOrDefault(duty.memberNo(), 0);
        int possible = facts.month().lengthOfMonth();
        if (duty.kind() == DutyKind.NIGHT && count > possible) {
            grounds.add(Ground.of(
                    DutyGround.DUTY_MORE_NIGHTS_THAN_THE_MONTH_HAS,
                    "kind",
                    duty.kind().basis(),
                    count,
                    possible));
        }
        return grounds;
    }

    private List<Ground> against(Duty duty, StandingDuty standing) {
        Duty other = standing.duty();
        String sheet = standing.sheetNo();
        if (duty.kind() == DutyKind.NIGHT && other.kind() == DutyKind.NIGHT) {
            return List.of(night(duty, standing));
        }
        if (duty.kind() == other.kind() && !(duty.kind() == DutyKind.SHIFT && !sameShift(duty, other))) {
            return List.of(Ground.of(DutyGround.DUTY_TWICE, "day", null, duty.kind(), duty.day(), sheet));
        }
        return isFree(duty.kind()) && isFree(other.kind())
                ? List.of(Ground.of(
                        DutyGround.DUTY_DAY_OFF_AND_HOLIDAY, "kind", duty.kind().basis(), duty.day()))
                : List.of();
    }

    private Ground night(Duty duty, StandingDuty standing) {
        boolean onePlace = Objects.equals(facts.placeOf(duty), placeOf(standing));
        return onePlace
                ? Ground.of(
                        DutyGround.DUTY_TWO_NIGHTS_ON_ONE_DAY,
                        "day",
                        duty.kind().basis(),
                        duty.day(),
                        standing.sheetNo())
                : Ground.of(
                        DutyGround.DUTY_TWO_PLACES_IN_ONE_NIGHT,
                        "placeCode",
                        duty.kind().basis(),
                        duty.day(),
                        standing.sheetNo());
    }

    private Long placeOf(StandingDuty standing) {
        return standing.sheetNo().equals(THIS_SHEET)
                ? facts.placeOf(standing.duty())
                : standing.duty().placeId();
    }

    private static boolean sameShift(Duty duty, Duty other) {
        boolean hours =
                duty.hours() != null && other.hours() != null && duty.hours().compareTo(other.hours()) == 0;
        return hours && duty.basisNo().equals(other.basisNo());
    }

    private static boolean isFree(DutyKind kind) {
        return kind == DutyKind.DAY_OFF || kind == DutyKind.PUBLIC_HOLIDAY;
    }
}
