package vn.anttcs.budget.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.anttcs.budget.api.SimulatedDuty;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.budget.rule.Packages;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.policy.Per;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.simulation.Dimension;
import vn.anttcs.budget.rule.simulation.MemberLine;
import vn.anttcs.budget.rule.simulation.Tally;

/**
 * What is simulated is what is owed, to the đồng and line by line, whatever members did and met with: over random members
 * with duty and claims of Art. 24, random limits of the year, and a random draft beside the policy in force.
 */
class SimulatedLikePaidTest {
    private static final int ROUNDS = 60;
    private static final int MEMBERS = 40;
    private static final YearMonth FIRST = YearMonth.of(2026, 2);
    private static final YearMonth LAST = YearMonth.of(2026, 5);
    private static final ReferenceAmounts REFERENCES = Packages.references();

    private final Random random = new Random(20261122);
    private int paidForEvents;
    private int withoutAnything;

    private static SimulationPlan plan(List<PolicyBook> books, SimulatedDuty duty) {
        SimulationRow.Asked asked = new SimulationRow.Asked(
                SupposedForce.COMMUNE,
                "14758",
                FIRST,
                LAST,
                null,
                Instant.EPOCH,
                duty,
                duty == SimulatedDuty.REFERENCE_YEAR ? 2026 : null,
                duty == SimulatedDuty.RECORDED);
        return new SimulationPlan(asked, Set.of(SupposedForce.COMMUNE), books, REFERENCES);
    }

    private List<PolicyBook> books() {
        SupposedPolicies policies = new SupposedPolicies(random);
        PolicyBook present = new PolicyBook(List.of(policies.present()));
        return List.of(present, present.with(policies.draft()));
    }

    private static String told(int scenario, YearMonth month, Line line) {
        return scenario + " " + month + " " + line.rule() + " " + line.total().outcome() + " "
                + line.total().quantity() + " " + line.total().dong();
    }

    @Test
    void with_the_duty_and_the_claims_that_were_recorded() {
        for (int round = 0; round < ROUNDS; round++) {
            SupposedForce force = new SupposedForce(random, MEMBERS, LAST);
            List<PolicyBook> books = books();
            compare(force, force, plan(books, SimulatedDuty.RECORDED));
        }
        assertThat(paidForEvents).as("lines paid for an event").isGreaterThan(ROUNDS * MEMBERS / 5);
        assertThat(withoutAnything).as("members to whom nothing happened").isGreaterThan(ROUNDS * MEMBERS / 20);
    }

    @Test
    void without_either_where_nothing_is_to_have_happened() {
        for (int round = 0; round < ROUNDS / 10; round++) {
            SupposedForce force = new SupposedForce(random, MEMBERS, LAST);
            compare(force, force.without(true, true), plan(books(), SimulatedDuty.NONE));
        }
        assertThat(paidForEvents).isZero();
    }

    @Test
    void with_the_duty_of_another_year_and_without_its_claims() {
        for (int round = 0; round < ROUNDS / 10; round++) {
            SupposedForce force = new SupposedForce(random, MEMBERS, LAST);
            compare(force, force.without(false, true), plan(books(), SimulatedDuty.REFERENCE_YEAR));
        }
        assertThat(paidForEvents).isZero();
    }

    /** What members are owed under one set of policies. */
    private record Owed(Map<String, Set<String>> lines, Map<String, Long> dong) {}

    private Owed owed(SupposedForce force, SimulationPlan plan, int scenario) {
        Owed owed = new Owed(new HashMap<>(), new HashMap<>());
        for (EntitledMonths.Owed month :
                force.months(plan.books().get(scenario), REFERENCES).owed(force.ids(), FIRST, LAST)) {
            Set<String> lines = owed.lines().computeIfAbsent(month.memberNo(), one -> new TreeSet<>());
            for (Line line : month.lines()) {
                boolean event = line.rule().item().per() instanceof Per.Event;
                lines.add(told(scenario, month.month().month(), line));
                owed.dong().merge(month.memberNo(), line.total().dong(), Long::sum);
                paidForEvents += event && line.total().dong() > 0 ? 1 : 0;
            }
        }
        return owed;
    }

    /** The simulation of a force against what is owed to another one. */
    private void compare(SupposedForce simulated, SupposedForce paid, SimulationPlan plan) {
        SimulationDesk desk = simulated.desk();
        SimulationDesk.Slice slice = desk.slice(plan, new CourseComputation(plan), simulated.ids());
        assertThat(slice.members()).hasSizeGreaterThan(MEMBERS / 2);
        for (int scenario = 0; scenario < plan.books().size(); scenario++) {
            Owed owed = owed(paid, plan, scenario);
            for (MemberLine member : slice.members()) {
                Set<String> lines = new TreeSet<>();
                for (CourseComputation.MonthLine line :
                        desk.member(plan, member.memberNo()).orElseThrow()) {
                    if (line.scenario() == scenario) {
                        lines.add(told(scenario, line.month(), line.line()));
                    }
                }
                assertThat(lines).isEqualTo(owed.lines().get(member.memberNo()));
                assertThat(member.dong().get(scenario)).isEqualTo(owed.dong().getOrDefault(member.memberNo(), 0L));
                withoutAnything += simulated.happenedNothing(member.memberNo()) ? 1 : 0;
            }
            long all = owed.dong().values().stream().mapToLong(dong -> dong).sum();
            for (Dimension dimension : Dimension.values()) {
                assertThat(dong(slice.tally(), scenario, dimension))
                        .as("by " + dimension)
                        .isEqualTo(all);
            }
        }
    }

    private static long dong(Tally tally, int scenario, Dimension dimension) {
        return tally.sums().entrySet().stream()
                .filter(sum ->
                        sum.getKey().scenario() == scenario && sum.getKey().dimension() == dimension)
                .mapToLong(sum -> sum.getValue().dong())
                .sum();
    }

    @Test
    void claims_are_not_read_where_no_rule_pays_for_them() {
        SupposedPolicies policies = new SupposedPolicies(random);
        PolicyBook monthly = new PolicyBook(List.of(policies.withoutEvents()));
        assertThat(plan(List.of(monthly), SimulatedDuty.RECORDED).readsClaims()).isFalse();
        assertThat(plan(List.of(monthly, monthly.with(policies.draft())), SimulatedDuty.RECORDED)
                        .readsClaims())
                .as("the draft alone pays for them")
                .isTrue();
        assertThat(plan(books(), SimulatedDuty.NONE).readsClaims()).isFalse();
    }

    @Test
    void a_result_says_what_it_takes_to_have_happened() {
        assertThat(SimulationViews.assumptions(
                        plan(books(), SimulatedDuty.RECORDED).asked()))
                .anySatisfy(note -> assertThat(note.en()).contains("claims approved for the simulated months"))
                .anySatisfy(note -> assertThat(note.vi()).contains("hồ sơ đã được duyệt"));
        assertThat(SimulationViews.assumptions(
                        plan(books(), SimulatedDuty.REFERENCE_YEAR).asked()))
                .anySatisfy(note -> assertThat(note.en()).contains("does not happen again"));
        assertThat(SimulationViews.assumptions(plan(books(), SimulatedDuty.NONE).asked()))
                .anySatisfy(note -> assertThat(note.en()).contains("are not simulated."));
    }
}
