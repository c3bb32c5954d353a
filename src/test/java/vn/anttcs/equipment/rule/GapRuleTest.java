package vn.anttcs.equipment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.rule.need.Ages;

class GapRuleTest {
    private static NormResult norm(NormOutcome outcome, Long quantity) {
        return new NormResult(outcome, quantity, null, null, NormReason.NORM_OF_MEMBERS, List.of());
    }

    private static Ages held(long quantity) {
        return new Ages(quantity, 0, 0);
    }

    @Test
    void what_expires_within_the_horizon_is_missing_too() {
        assertThat(GapRule.of(norm(NormOutcome.FIXED, 5L), new Ages(5, 2, 1), 0, 100_000L))
                .isEqualTo(new Gap(5L, new Ages(5, 2, 1), 0, 2L, 200_000L));
        assertThat(GapRule.of(norm(NormOutcome.FIXED, 5L), new Ages(8, 3, 0), 0, 100_000L))
                .isEqualTo(new Gap(5L, new Ages(8, 3, 0), 0, 0L, 0L));
        assertThat(GapRule.of(norm(NormOutcome.FIXED, 5L), new Ages(8, 8, 0), 0, null))
                .isEqualTo(new Gap(5L, new Ages(8, 8, 0), 0, 5L, null));
    }

    @Test
    void what_is_due_and_not_held_is_missing_and_has_its_cost() {
        assertThat(GapRule.of(norm(NormOutcome.FIXED, 5L), held(3), 0, 100_000L))
                .isEqualTo(new Gap(5L, held(3), 0, 2L, 200_000L));
        assertThat(GapRule.of(norm(NormOutcome.FIXED, 5L), held(5), 0, 100_000L))
                .isEqualTo(new Gap(5L, held(5), 0, 0L, 0L));
        assertThat(GapRule.of(norm(NormOutcome.FIXED, 5L), held(6), 0, 100_000L))
                .isEqualTo(new Gap(5L, held(6), 0, 0L, 0L));
    }

    @Test
    void without_a_price_the_cost_of_what_is_missing_is_not_known() {
        assertThat(GapRule.of(norm(NormOutcome.FIXED, 5L), held(3), 0, null))
                .isEqualTo(new Gap(5L, held(3), 0, 2L, null));
        assertThat(GapRule.of(norm(NormOutcome.FIXED, 5L), held(5), 0, null))
                .isEqualTo(new Gap(5L, held(5), 0, 0L, 0L));
    }

    @Test
    void what_can_be_used_of_replaced_kinds_counts_one_for_one() {
        assertThat(GapRule.of(norm(NormOutcome.FIXED, 5L), held(1), 3, 100_000L))
                .isEqualTo(new Gap(5L, held(1), 3, 1L, 100_000L));
        assertThat(GapRule.of(norm(NormOutcome.FIXED, 5L), new Ages(4, 3, 0), 4, 100_000L))
                .isEqualTo(new Gap(5L, new Ages(4, 3, 0), 4, 0L, 0L));
        assertThat(GapRule.of(norm(NormOutcome.OPEN, null), held(1), 3, 100_000L))
                .isEqualTo(new Gap(null, held(1), 3, null, null));
        GapSum sum = GapSum.NOTHING.and(NormOutcome.FIXED, GapRule.of(norm(NormOutcome.FIXED, 5L), held(1), 3, 1_000L));
        assertThat(sum.and(sum)).isEqualTo(new GapSum(2, 0, 0, 10, held(2), 6, 2, 0, 2_000));
    }

    @Test
    void of_an_open_norm_nothing_is_said_to_be_missing() {
        assertThat(GapRule.of(norm(NormOutcome.OPEN, null), held(3), 0, 100_000L))
                .isEqualTo(new Gap(null, held(3), 0, null, null));
    }

    @Test
    void sums_count_team_by_team_and_tell_what_they_leave_out() {
        GapSum sum = GapSum.NOTHING
                .and(NormOutcome.FIXED, GapRule.of(norm(NormOutcome.FIXED, 5L), held(3), 0, 1_000L))
                .and(NormOutcome.FIXED, GapRule.of(norm(NormOutcome.FIXED, 2L), held(7), 0, 1_000L))
                .and(NormOutcome.RANGE, GapRule.of(norm(NormOutcome.RANGE, 3L), held(0), 0, null))
                .and(NormOutcome.OPEN, GapRule.of(norm(NormOutcome.OPEN, null), held(4), 0, 1_000L));
        assertThat(GapSum.NOTHING.and(sum).and(sum)).isEqualTo(new GapSum(8, 2, 2, 20, held(28), 0, 10, 6, 4_000));
        // Five too many in the second team do not help the first; three of the third have no price; the fourth is open.
        assertThat(sum).isEqualTo(new GapSum(4, 1, 1, 10, held(14), 0, 5, 3, 2_000));
    }
}
