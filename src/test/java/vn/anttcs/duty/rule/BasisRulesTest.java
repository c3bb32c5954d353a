package vn.anttcs.duty.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.DateRange;

/** Plans and mobilisation orders (Law 30/2023/QH15, Art. 23.2). */
class BasisRulesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 8);

    @Test
    void takes_a_plan_of_one_day_and_refuses_one_that_ends_before_it_begins() {
        assertThat(told(PlanRule.decide(PlanKind.DUTY, FIRST, FIRST.plusDays(1), List.of())))
                .isEmpty();
        assertThat(told(PlanRule.decide(PlanKind.DUTY, FIRST, FIRST, List.of())))
                .isEmpty();
        assertThat(told(PlanRule.decide(PlanKind.DUTY, FIRST, FIRST.minusDays(1), List.of())))
                .containsExactly("DUTY_PERIOD_REVERSED@lastDay");
    }

    @Test
    void lets_each_kind_of_duty_rest_on_its_kind_of_plan() {
        assertThat(told(PlanRule.decide(
                        PlanKind.DUTY,
                        FIRST,
                        FIRST,
                        List.of(DutyKind.NIGHT, DutyKind.TRAINING_DAY, DutyKind.MOBILISATION_DAY))))
                .containsExactly("DUTY_KIND_NOT_FOR_PLAN@kinds[1].kind", "DUTY_KIND_NOT_FOR_PLAN@kinds[2].kind");
        assertThat(told(PlanRule.decide(
                        PlanKind.TRAINING, FIRST, FIRST, List.of(DutyKind.TRAINING_DAY, DutyKind.NIGHT))))
                .containsExactly("DUTY_KIND_NOT_FOR_PLAN@kinds[1].kind");
    }

    @Test
    void mobilises_whoever_serves_on_the_first_day() {
        assertThat(told(order(FIRST.minusDays(1), Standing.SERVING, 71))).isEmpty();
        assertThat(told(order(FIRST, Standing.SERVING, 71))).isEmpty();
        assertThat(told(order(FIRST.plusDays(1), Standing.SERVING, 71)))
                .containsExactly("DUTY_MEMBER_NOT_SERVING@members[0].memberNo");
        for (Standing standing : List.of(Standing.APPLYING, Standing.SUSPENDED, Standing.LEFT, Standing.DEAD)) {
            assertThat(told(order(FIRST, standing, 71)))
                    .as(standing.name())
                    .containsExactly("DUTY_MEMBER_NOT_SERVING@members[0].memberNo");
        }
    }

    @Test
    void mobilises_to_other_communes_only() {
        assertThat(told(order(FIRST, Standing.SERVING, 70)))
                .containsExactly("DUTY_NOT_OUTSIDE_OWN_AREA@members[0].memberNo");
    }

    @Test
    void refuses_a_mobilisation_of_somebody_unknown() {
        MobilisationRule.Facts facts =
                new MobilisationRule.Facts(FIRST, FIRST, List.of("TV0"), Map.of(), Map.of(), "00071", 71L);
        assertThat(told(MobilisationRule.decide(facts))).containsExactly("DUTY_MEMBER_NOT_SERVING@members[0].memberNo");
    }

    private static Ruling order(LocalDate since, Standing standing, long place) {
        Map<String, List<Service>> service = Map.of("TV1", List.of(new Service(DateRange.from(since), standing, 7)));
        return MobilisationRule.decide(new MobilisationRule.Facts(
                FIRST, FIRST.plusDays(2), List.of("TV1"), service, Map.of(7L, 70L), "00071", place));
    }

    private static List<String> told(Ruling ruling) {
        return ruling.grounds().stream().map(BasisRulesTest::told).toList();
    }

    private static String told(Ground ground) {
        return ground.code().name() + "@" + ground.field();
    }
}
