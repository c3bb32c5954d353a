package vn.anttcs.organisation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.anttcs.law.Allowed;
import vn.anttcs.law.Ground;
import vn.anttcs.shared.DateRange;

/** Law 30/2023/QH15, Art. 14.4 and 17.2: numbers hold those who serve. */
class TeamNumberRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final DateRange YEAR = DateRange.of(DAY, DAY.plusYears(1));

    private static ServedPlace member(LocalDate from, LocalDate to) {
        return new ServedPlace(DateRange.of(from, to), false, false);
    }

    @Test
    void allows_a_number_that_is_filled_exactly() {
        List<ServedPlace> served = List.of(member(DAY, DAY.plusYears(2)), member(DAY, DAY.plusYears(2)));

        assertThat(TeamNumberRule.setting(YEAR, 2, 1, 1, served)).isInstanceOf(Allowed.class);
    }

    @Test
    void names_the_first_day_on_which_one_more_serves_than_the_number_allows() {
        List<ServedPlace> served = List.of(member(DAY, DAY.plusYears(2)), member(DAY.plusMonths(3), DAY.plusYears(2)));

        assertThat(TeamNumberRule.setting(YEAR, 1, 1, 0, served).grounds())
                .singleElement()
                .satisfies(ground -> {
                    assertThat(ground.code()).isEqualTo(TeamGround.AUTHORISED_BELOW_SERVING);
                    assertThat(ground.arguments()).containsExactly("2026-04-01", "2", "1");
                    assertThat(ground.basis().article()).isEqualTo("14.4");
                });
    }

    @Test
    void does_not_count_who_has_left_before_the_first_day_or_comes_after_the_last() {
        List<ServedPlace> served = List.of(
                member(DAY.minusYears(1), DAY),
                member(DAY.plusYears(1), DAY.plusYears(2)),
                member(DAY, DAY.plusYears(2)));

        assertThat(TeamNumberRule.setting(YEAR, 1, 1, 0, served)).isInstanceOf(Allowed.class);
    }

    @Test
    void tells_heads_and_deputies_apart() {
        List<ServedPlace> served = List.of(
                new ServedPlace(YEAR, true, false),
                new ServedPlace(YEAR, false, true),
                new ServedPlace(YEAR, false, true));

        assertThat(TeamNumberRule.setting(YEAR, 3, 0, 1, served).grounds())
                .extracting(Ground::code)
                .containsExactly(
                        TeamGround.AUTHORISED_HEADS_BELOW_SERVING, TeamGround.AUTHORISED_DEPUTIES_BELOW_SERVING);
    }

    @Test
    void lets_a_team_end_on_the_day_after_the_last_member_served() {
        assertThat(TeamNumberRule.dissolution(DAY, List.of(member(DAY.minusYears(1), DAY))))
                .isInstanceOf(Allowed.class);
        assertThat(TeamNumberRule.dissolution(DAY, List.of(member(DAY.minusYears(1), DAY.plusDays(1))))
                        .grounds())
                .singleElement()
                .satisfies(ground -> assertThat(ground.arguments()).containsExactly("1", "2026-01-01"));
    }
}
