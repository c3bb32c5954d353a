package vn.anttcs.budget.rule.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be carried over. */
class SettlementRuleTest {
    private static final BudgetLine LEFT = new BudgetLine("A", null, null);
    private static final BudgetLine OVERSPENT = new BudgetLine("A", "B", null);

    @ParameterizedTest
    @CsvSource({
        "600, , ",
        "601, , BUDGET_CARRY_OVER",
        "0, , BUDGET_AMOUNT",
        "-1, , BUDGET_AMOUNT",
        "1, 2, BUDGET_LINE_TWICE"
    })
    void at_most_what_remains_of_a_line_and_once(long dong, Long again, String ground) {
        List<AllocationRule.Amount> carried = new ArrayList<>(List.of(new AllocationRule.Amount(LEFT, dong)));
        if (again != null) {
            carried.add(new AllocationRule.Amount(LEFT, again));
        }
        assertThat(SettlementRule.against(carried, Map.of(LEFT, new LinePosition(1000, 0, 400, 0, 0))).stream()
                        .map(Enum::name))
                .containsExactly(ground == null ? new String[0] : new String[] {ground});
    }

    @ParameterizedTest
    @CsvSource({"100, 101", "0, 0"})
    void nothing_of_a_line_of_which_nothing_remains(long allocated, long spent) {
        assertThat(SettlementRule.against(
                        List.of(new AllocationRule.Amount(OVERSPENT, 1)),
                        Map.of(OVERSPENT, new LinePosition(allocated, 0, spent, 0, 0))))
                .containsExactly(SettlementRule.Ground.BUDGET_CARRY_OVER);
    }
}
