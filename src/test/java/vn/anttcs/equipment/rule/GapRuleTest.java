package vn.anttcs.equipment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GapRuleTest {
    private static NormResult norm(NormOutcome outcome, Long quantity) {
        return new NormResult(outcome, quantity, null, null, NormReason.NORM_OF_MEMBERS, List.of());
    }

    @Test
    void what_is_due_and_not_held_is_missing_and_has_its_cost() {
        assertThat(GapRule.of(norm(NormOutcome.FIXED, 5L), 3, 100_000L)).isEqualTo(new Gap(5L, 3, 2L, 200_000L));
        assertThat(GapRule.of(norm(NormOutcome.FIXED, 5L), 5, 100_000L)).isEqualTo(new Gap(5L, 5, 0L, 0L));
        assertThat(GapRule.of(norm(NormOutcome.FIXED, 5L), 6, 100_000L)).isEqualTo(new Gap(5L, 6, 0L, 0L));
    }

    @Test
    void without_a_price_the_cost_of_what_is_missing_is_not_known() {
        assertThat(GapRule.of(norm(NormOutcome.FIXED, 5L), 3, null)).isEqualTo(new Gap(5L, 3, 2L, null));
        assertThat(GapRule.of(norm(NormOutcome.FIXED, 5L), 5, null)).isEqualTo(new Gap(5L, 5, 0L, 0L));
    }

    @Test
    void of_an_open_norm_nothing_is_said_to_be_missing() {
        assertThat(GapRule.of(norm(NormOutcome.OPEN, null), 3, 100_000L)).isEqualTo(new Gap(null, 3, null, null));
    }

    @Test
    void sums_count_team_by_team_and_tell_what_they_leave_out() {
        GapSum sum = GapSum.NOTHING
                .and(NormOutcome.FIXED, GapRule.of(norm(NormOutcome.FIXED, 5L), 3, 1_000L))
                .and(NormOutcome.FIXED, GapRule.of(norm(NormOutcome.FIXED, 2L), 7, 1_000L))
                .and(NormOutcome.RANGE, GapRule.of(norm(NormOutcome.RANGE, 3L), 0, null))
                .and(NormOutcome.OPEN, GapRule.of(norm(NormOutcome.OPEN, null), 4, 1_000L));
        // Five too many in the second team do not help the first; three of the third have no price; the fourth is open.
        assertThat(sum).isEqualTo(new GapSum(4, 1, 1, 10, 14, 5, 3, 2_000));
    }
}
