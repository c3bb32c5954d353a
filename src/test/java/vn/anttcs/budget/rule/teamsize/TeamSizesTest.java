package vn.anttcs.budget.rule.teamsize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.anttcs.budget.rule.Packages;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.number.StepCount;
import vn.anttcs.budget.rule.policy.Policy;
import vn.anttcs.budget.rule.reference.Basis;

class TeamSizesTest {
    private static final SizeNode HOUSEHOLDS = new SizeNode.Steps(
            Measure.HOUSEHOLDS,
            List.of(new SizeNode.Row(Fraction.of(350), false, 3)),
            new SizeNode.Then(Fraction.of(350), 3, Fraction.of(100), 1, StepCount.PART),
            5);
    private static final SizeNode RESIDENTS =
            new SizeNode.Steps(Measure.RESIDENTS, List.of(new SizeNode.Row(Fraction.of(1500), true, 4)), null, null);
    private static final SizeNode.Range RANGE = new SizeNode.Range(2, 4);
    private static final TeamSize.TeamCount TEAMS =
            new TeamSize.TeamCount(Measure.HOUSEHOLDS, Fraction.of(500), Fraction.of(250), StepCount.WHOLE);

    private static TeamSizes.Size of(SizeNode size, TeamSize.TeamCount teams, Map<Measure, Fraction> measures) {
        Policy shipped = Packages.policy("nghean-06-2024");
        Policy policy = new Policy(
                shipped.identity(),
                shipped.validity(),
                shipped.values(),
                shipped.items(),
                List.of(new TeamSize(Condition.ALWAYS, size, teams, new Basis("Art. 1"))));
        return TeamSizes.of(policy, new TeamSizes.Place(Facts.NONE, measures));
    }

    private static Map<Measure, Fraction> households(long households) {
        return Map.of(Measure.HOUSEHOLDS, Fraction.of(households));
    }

    @Test
    void the_or_of_measures_is_the_greatest_and_a_range_stays_one() {
        SizeNode both = new SizeNode.GreatestOf(List.of(HOUSEHOLDS, RESIDENTS));
        Map<Measure, Fraction> measures =
                Map.of(Measure.HOUSEHOLDS, Fraction.of(349), Measure.RESIDENTS, Fraction.of(1500));
        assertThat(of(both, null, measures)).satisfies(size -> {
            assertThat(size.least()).isEqualTo(4);
            assertThat(size.most()).isEqualTo(4);
            assertThat(size.teams()).isEqualTo(1);
        });
        TeamSizes.Size range = of(new SizeNode.GreatestOf(List.of(HOUSEHOLDS, RANGE)), null, households(10));
        assertThat(range.least()).isEqualTo(3);
        assertThat(range.most()).isEqualTo(4);
    }

    @Test
    void begun_steps_count_up_to_the_cap() {
        assertThat(of(HOUSEHOLDS, null, households(350)).least()).isEqualTo(3);
        assertThat(of(HOUSEHOLDS, null, households(351)).least()).isEqualTo(4);
        assertThat(of(HOUSEHOLDS, null, households(450)).least()).isEqualTo(4);
        assertThat(of(HOUSEHOLDS, null, households(451)).least()).isEqualTo(5);
        assertThat(of(HOUSEHOLDS, null, households(9_999)).least()).isEqualTo(5);
    }

    @Test
    void one_more_team_comes_with_each_whole_step_above_the_bound() {
        assertThat(of(RANGE, TEAMS, households(500)).teams()).isEqualTo(1);
        assertThat(of(RANGE, TEAMS, households(749)).teams()).isEqualTo(1);
        assertThat(of(RANGE, TEAMS, households(750)).teams()).isEqualTo(2);
    }

    @Test
    void what_nobody_has_measured_is_open_and_what_no_step_holds_has_no_case() {
        assertThat(of(HOUSEHOLDS, null, Map.of()).outcome()).isEqualTo(TeamSizes.Outcome.UNRESOLVED);
        assertThat(of(RANGE, TEAMS, Map.of()).outcome()).isEqualTo(TeamSizes.Outcome.UNRESOLVED);
        Map<Measure, Fraction> many = Map.of(Measure.RESIDENTS, Fraction.of(1501));
        assertThat(of(RESIDENTS, null, many).outcome()).isEqualTo(TeamSizes.Outcome.NO_CASE);
        assertThat(of(new SizeNode.GreatestOf(List.of(RANGE, RESIDENTS)), null, many)
                        .outcome())
                .isEqualTo(TeamSizes.Outcome.NO_CASE);
    }
}
