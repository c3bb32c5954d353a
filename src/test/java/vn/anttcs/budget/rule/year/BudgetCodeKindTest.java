package vn.anttcs.budget.rule.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a classification is read with the codes of the catalogue. */
class BudgetCodeKindTest {
    private static final Map<BudgetCodeKind, Set<String>> CATALOGUE = Map.of(
            BudgetCodeKind.CHAPTER, Set.of("009", "041"),
            BudgetCodeKind.TYPE_CLAUSE, Set.of("041"),
            BudgetCodeKind.ITEM, Set.of("7149"),
            BudgetCodeKind.FUNDING_SOURCE, Set.of("LOCAL_BUDGET"));

    @ParameterizedTest
    @CsvSource({
        "009-041-7149, CHAPTER TYPE_CLAUSE ITEM",
        "009-7149, CHAPTER ITEM",
        "7149, ITEM",
        "041, CHAPTER",
        "041-041, CHAPTER TYPE_CLAUSE",
        "041-041-041, ",
        "7149-009, ",
        "009-041-7149-7149, ",
        "009--7149, ",
        "LOCAL_BUDGET, ",
        "9999, "
    })
    void parts_come_in_the_order_of_kinds_and_each_once(String classification, String kinds) {
        List<BudgetCodeKind> read = BudgetCodeKind.parts(
                        classification,
                        (kind, code) -> CATALOGUE.getOrDefault(kind, Set.of()).contains(code))
                .orElse(List.of());
        assertThat(read.stream().map(Enum::name)).containsExactly(kinds == null ? new String[0] : kinds.split(" ", -1));
    }
}
