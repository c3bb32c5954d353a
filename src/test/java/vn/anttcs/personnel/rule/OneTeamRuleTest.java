package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.anttcs.personnel.rule.Rulings.outcome;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.DateRange;

class OneTeamRuleTest {

    private static final LocalDate LEFT = LocalDate.of(2025, 7, 1);
    private static final List<TeamMembership> EARLIER =
            List.of(new TeamMembership("26734-03", DateRange.of(LocalDate.of(2024, 7, 1), LEFT)));

    @Test
    void a_person_joins_another_team_from_the_day_of_leaving_the_first() {
        assertThat(outcome(joinOn(LEFT.minusDays(1)))).isEqualTo("ALREADY_IN_A_TEAM");
        assertThat(outcome(joinOn(LEFT))).isEqualTo("ALLOWED");
        assertThat(outcome(joinOn(LEFT.plusDays(1)))).isEqualTo("ALLOWED");
    }

    @Test
    void names_the_other_team_and_the_first_day_in_both() {
        assertThat(joinOn(LEFT.minusDays(1)).grounds())
                .containsExactly(
                        Ground.of(PersonnelGround.ALREADY_IN_A_TEAM, "teamCode", null, "26734-03", LEFT.minusDays(1)));
    }

    @Test
    void names_every_team_in_the_way() {
        List<TeamMembership> both = List.of(EARLIER.get(0), new TeamMembership("26734-04", DateRange.from(LEFT)));
        TeamMembership added = new TeamMembership("26734-05", DateRange.from(LEFT.minusDays(1)));
        assertThat(OneTeamRule.decide(both, added).grounds())
                .extracting(ground -> ground.arguments().get(0))
                .containsExactly("26734-03", "26734-04");
    }

    @Test
    void a_second_place_in_the_same_team_is_refused_too() {
        assertThat(outcome(OneTeamRule.decide(EARLIER, EARLIER.get(0)))).isEqualTo("ALREADY_IN_A_TEAM");
    }

    private static Ruling joinOn(LocalDate day) {
        return OneTeamRule.decide(EARLIER, new TeamMembership("26734-04", DateRange.from(day)));
    }
}
