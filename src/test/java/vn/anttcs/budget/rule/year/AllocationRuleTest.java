package vn.anttcs.budget.rule.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which amounts an act may have, and what units below may hold. */
class AllocationRuleTest {
    @ParameterizedTest
    @CsvSource({
        "ALLOCATE, A 5 B 3, ",
        "ALLOCATE, A 0, BUDGET_AMOUNT",
        "ALLOCATE, A -1, BUDGET_AMOUNT",
        "ADJUST, A -1 B 7, ",
        "ADJUST, A 0, BUDGET_AMOUNT",
        "MOVE, A -5 B 5, ",
        "MOVE, A -5 B 4, BUDGET_MOVE_UNEVEN",
        "MOVE, A -5 A 5, BUDGET_LINE_TWICE",
        "SPEND, A 1, ",
        "SPEND, A -1, BUDGET_AMOUNT",
        "CARRY_OVER, A -1, BUDGET_AMOUNT",
        "REVERSE, A -1, "
    })
    void an_act_has_amounts_that_fit_its_kind(BudgetActKind kind, String amounts, String ground) {
        String[] parts = amounts.split(" ", -1);
        List<AllocationRule.Amount> given = new ArrayList<>();
        for (int index = 0; index < parts.length; index += 2) {
            given.add(new AllocationRule.Amount(
                    new BudgetLine(parts[index], null, null), Long.parseLong(parts[index + 1])));
        }
        assertThat(AllocationRule.wrong(kind, given).stream().map(Enum::name))
                .containsExactly(ground == null ? new String[0] : new String[] {ground});
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, false, ",
        "100, 101, false, BUDGET_OVER_DISTRIBUTED",
        "100, 101, true, ",
        "0, 0, false, ",
        "-1, 0, false, BUDGET_BELOW_ZERO",
        "-1, 0, true, BUDGET_BELOW_ZERO"
    })
    void units_below_hold_no_more_than_the_unit_unless_a_setting_warns(
            long allocated, long distributed, boolean mayBeShort, String shortage) {
        BudgetLine line = new BudgetLine("A", null, null);
        assertThat(
                        AllocationRule.shortages(line, new LinePosition(allocated, distributed, 0, 0, 0), mayBeShort)
                                .stream()
                                .map(one -> one.kind().name()))
                .containsExactly(shortage == null ? new String[0] : new String[] {shortage});
    }
}
