package vn.anttcs.budget.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.anttcs.budget.api.SimulatedDuty;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.line.CompiledPolicy;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.simulation.Course;
import vn.anttcs.budget.rule.simulation.MonthCost;
import vn.anttcs.organisation.api.TeamPlace;
import vn.anttcs.shared.DateRange;

/** The three former territories of Ho Chi Minh City against resolution 54/2025 for all of it. */
class UnifiedCityTest {
    private static final long COMMUNE = 1;
    private static final PolicyArea CITY = new PolicyArea.OfUnits(Set.of(79L, COMMUNE), 1);
    private static final ReferenceAmounts REFERENCES = ShippedPolicies.references();

    private static final List<Policy> SHIPPED =
            List.copyOf(ShippedPolicies.read(ShippedPolicies.documents()).keySet());

    private final PolicyBook present = new PolicyBook(List.of(
            entry("HCM-2024", new PolicyArea.OfFormerProvince("79")),
            entry("BINHDUONG-2024", new PolicyArea.OfFormerProvince("74"))));
    private final PolicyBook unified = present.with(entry("HCM-54-2025", CITY));

    private static PolicyBook.Entry entry(String name, PolicyArea area) {
        Policy policy = SHIPPED.stream()
                .filter(one -> one.code().equals(name))
                .findFirst()
                .orElseThrow();
        return new PolicyBook.Entry(CompiledPolicy.of(policy), 1, List.of(area));
    }

    private SimulationPlan plan() {
        SimulationRow.Asked asked = new SimulationRow.Asked(
                79L,
                "79",
                YearMonth.of(2025, 10),
                YearMonth.of(2026, 1),
                null,
                Instant.EPOCH,
                SimulatedDuty.NONE,
                null,
                false);
        return new SimulationPlan(asked, Set.of(79L, COMMUNE), List.of(present, unified), REFERENCES);
    }

    private static MonthFacts.MemberFacts member(String former, String position, LocalDate from) {
        DateRange days = DateRange.of(from, LocalDate.of(2026, 2, 1));
        TeamPlace place =
                new TeamPlace(1, days, COMMUNE, "26734", "WARD", 79L, Set.of(), null, Set.of(), Set.of(former), "I");
        Facts facts = Facts.of(Map.of(
                Fact.POSITION, FactValue.word(position),
                Fact.SUSPENDED, FactValue.word("NO"),
                Fact.COMMUNE_KIND, FactValue.word("WARD"),
                Fact.SOCIAL_INSURANCE, FactValue.word("NONE"),
                Fact.HEALTH_INSURANCE, FactValue.word("NONE")));
        return new MonthFacts.MemberFacts(
                7,
                List.of(days),
                List.of(new MonthFacts.TeamDays(days, 1, place)),
                List.of(new FactStretch(days, facts, Map.of())));
    }

    private static long regular(Course course, int scenario, int month) {
        return course.scenarios().get(scenario).get(month).items().stream()
                .filter(item -> item.item().equals("REGULAR_SUPPORT"))
                .mapToLong(MonthCost.ItemCost::dong)
                .sum();
    }

    private Course course(String former, String position) {
        return new CourseComputation(plan())
                .of(member(former, position, LocalDate.of(2025, 1, 1)), SimulatedHappenings.OfMember.NOTHING);
    }

    @Test
    void a_head_in_what_was_binh_duong_gains_from_december_2025() {
        Course course = course("74", "HEAD");
        assertThat(List.of(regular(course, 0, 1), regular(course, 1, 1))).containsExactly(5_000_000L, 5_000_000L);
        assertThat(List.of(regular(course, 0, 2), regular(course, 1, 2))).containsExactly(5_000_000L, 6_500_000L);
        assertThat(course.dong(1) - course.dong(0)).isPositive();
    }

    @Test
    void a_member_of_the_old_city_gets_the_same_regular_support() {
        Course course = course("79", "MEMBER");
        for (int month = 0; month < 4; month++) {
            assertThat(regular(course, 0, month)).isEqualTo(6_000_000);
            assertThat(regular(course, 1, month)).isEqualTo(6_000_000);
        }
    }

    @Test
    void who_serves_in_what_was_ba_ria_vung_tau_has_no_policy_until_the_unified_one() {
        Course course = course("77", "DEPUTY");
        assertThat(course.monthsWithoutPolicy(0)).isEqualTo(4);
        assertThat(course.monthsWithoutPolicy(1)).isEqualTo(2);
        assertThat(course.dong(0)).isZero();
        assertThat(regular(course, 1, 2)).isEqualTo(6_300_000);
    }

    @Test
    void every_month_is_what_the_computation_of_that_month_alone_tells() {
        MonthFacts.MemberFacts member = member("74", "HEAD", LocalDate.of(2025, 11, 17));
        Course course = new CourseComputation(plan()).of(member, SimulatedHappenings.OfMember.NOTHING);
        assertThat(course.standings().get(0)).isNull();
        List<YearMonth> months = plan().months();
        for (int month = 1; month < months.size(); month++) {
            for (int scenario = 0; scenario < 2; scenario++) {
                MonthComputation alone =
                        new MonthComputation(List.of(present, unified).get(scenario), months.get(month), REFERENCES);
                long expected = alone.of(member, MemberMonth.Happened.NOTHING).lines().stream()
                        .map(Line::total)
                        .mapToLong(Line.Total::dong)
                        .sum();
                assertThat(course.scenarios().get(scenario).get(month).dong()).isEqualTo(expected);
            }
        }
    }

    @Test
    void who_serves_outside_the_unit_does_not_count() {
        SimulationPlan plan = plan();
        SimulationPlan elsewhere = new SimulationPlan(plan.asked(), Set.of(99L), plan.books(), plan.references());
        assertThat(new CourseComputation(elsewhere)
                        .of(member("74", "HEAD", LocalDate.of(2025, 1, 1)), SimulatedHappenings.OfMember.NOTHING)
                        .counts())
                .isFalse();
    }
}
