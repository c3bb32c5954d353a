package vn.anttcs.budget.rule.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Estimates beside allocations. */
class EstimateRuleTest {
    private static final BudgetLine ONE = new BudgetLine("A", null, null);
    private static final BudgetLine OTHER = new BudgetLine("B", null, null);
    private static final BudgetLine SPENT_ONLY = new BudgetLine("C", null, null);

    private static EstimateRule.Line line(BudgetLine line, EstimateOrigin origin, long basis, long adjustment) {
        return new EstimateRule.Line(line, origin, basis, adjustment);
    }

    @Test
    void each_line_that_was_asked_for_or_allocated_is_compared_with_all_its_origins_together() {
        assertThat(EstimateRule.compare(
                        List.of(line(ONE, EstimateOrigin.SIMULATION, 100, -10), line(ONE, EstimateOrigin.ADDED, 0, 5)),
                        Map.of(
                                ONE, new LinePosition(80, 0, 7, 0, 0),
                                OTHER, new LinePosition(3, 0, 0, 0, 0),
                                SPENT_ONLY, new LinePosition(0, 0, 9, 0, 0))))
                .containsExactly(new EstimateRule.Compared(ONE, 95, 80), new EstimateRule.Compared(OTHER, 0, 3))
                .extracting(EstimateRule.Compared::differenceDong)
                .containsExactly(-15L, 3L);
    }

    @Test
    void no_line_is_below_zero_and_none_of_one_origin_stands_there_twice() {
        assertThat(EstimateRule.holds(List.of(line(ONE, EstimateOrigin.SIMULATION, 10, -10))))
                .isTrue();
        assertThat(EstimateRule.holds(List.of(line(ONE, EstimateOrigin.SIMULATION, 10, -11))))
                .isFalse();
        assertThat(EstimateRule.holds(
                        List.of(line(ONE, EstimateOrigin.ADDED, 0, 1), line(ONE, EstimateOrigin.ADDED, 0, 2))))
                .isFalse();
        assertThat(EstimateRule.holds(
                        List.of(line(ONE, EstimateOrigin.ADDED, 0, 1), line(ONE, EstimateOrigin.EQUIPMENT, 2, 0))))
                .isTrue();
    }

    @Test
    void a_refusal_makes_it_a_draft_again() {
        assertThat(EstimateState.decided(true)).isEqualTo(EstimateState.APPROVED);
        assertThat(EstimateState.decided(false)).isEqualTo(EstimateState.DRAFT);
    }
}
