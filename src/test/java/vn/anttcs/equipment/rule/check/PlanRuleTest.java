package vn.anttcs.equipment.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.equipment.rule.vehicle.MeterUnit;
import vn.anttcs.law.Refused;
import vn.anttcs.law.Ruling;

class PlanRuleTest {
    private static List<String> faults(Integer months, Integer days, String points, CheckerKind... checkers) {
        Ruling ruling = PlanRule.decide(new PlanTerms(
                new CheckInterval(months, days),
                UseInterval.NONE,
                Arrays.asList(points.split(" ", -1)),
                List.of(checkers)));
        return ruling instanceof Refused refused
                ? refused.grounds().stream()
                        .map(ground -> ground.code().name() + "@" + ground.field())
                        .toList()
                : List.of();
    }

    @Test
    void a_plan_has_one_interval() {
        assertThat(faults(6, null, "A B", CheckerKind.TEAM)).isEmpty();
        assertThat(faults(null, 90, "A B", CheckerKind.TEAM)).isEmpty();
        assertThat(faults(6, 90, "A B", CheckerKind.TEAM))
                .containsExactly("EQUIPMENT_CHECK_INTERVAL@terms.intervalMonths");
        assertThat(faults(null, null, "A B", CheckerKind.TEAM))
                .containsExactly("EQUIPMENT_CHECK_INTERVAL@terms.intervalMonths");
    }

    @Test
    void each_point_and_each_checker_stands_there_once() {
        assertThat(faults(6, null, "A B A", CheckerKind.TEAM, CheckerKind.COMMUNE))
                .containsExactly("EQUIPMENT_CHECK_TWICE@terms.points[2].pointCode");
        assertThat(faults(6, null, "A", CheckerKind.TEAM, CheckerKind.TEAM))
                .containsExactly("EQUIPMENT_CHECK_TWICE@terms.checkers[1].checker");
    }

    @ParameterizedTest
    @CsvSource({
        ",1000,KM,100,",
        "6,1000,HOUR,,",
        ",,,,EQUIPMENT_CHECK_INTERVAL",
        ",1000,,,EQUIPMENT_CHECK_USE",
        "6,,KM,,EQUIPMENT_CHECK_USE",
        "6,,,100,EQUIPMENT_CHECK_USE"
    })
    void an_interval_of_use_has_its_unit_and_may_stand_alone(
            Integer months, Long use, MeterUnit unit, Long warn, CheckGround fault) {
        Ruling ruling = PlanRule.decide(new PlanTerms(
                new CheckInterval(months, null),
                new UseInterval(use, unit, warn),
                List.of("A"),
                List.of(CheckerKind.TEAM)));
        assertThat(ruling instanceof Refused refused ? refused.grounds() : List.<vn.anttcs.law.Ground>of())
                .extracting(ground -> ground.code())
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({"899,", "900,DUE_SOON", "1000,DUE_SOON", "1001,OVERDUE"})
    void use_is_in_time_up_to_the_limit(long used, DueStatus status) {
        assertThat(new UseInterval(1000L, MeterUnit.KM, 100L).status(used)).isEqualTo(Optional.ofNullable(status));
        assertThat(new UseInterval(1000L, MeterUnit.KM, null).status(used))
                .isEqualTo(used > 1000 ? Optional.of(DueStatus.OVERDUE) : Optional.empty());
        assertThat(UseInterval.NONE.status(used)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01,,,9999-12-31",
        "2025-09-01,6,,2026-03-01",
        "2025-08-31,6,,2026-02-28",
        "2027-08-31,6,,2028-02-29",
        "2024-02-29,12,,2025-02-28",
        "2025-09-01,,90,2025-11-30",
        "2025-12-31,,1,2026-01-01"
    })
    void an_interval_ends_on(LocalDate day, Integer months, Integer days, LocalDate end) {
        assertThat(new CheckInterval(months, days).after(day)).isEqualTo(end);
    }
}
