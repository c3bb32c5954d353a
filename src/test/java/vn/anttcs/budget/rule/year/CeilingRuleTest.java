package vn.anttcs.budget.rule.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which setting governs a line, and what exceeds a ceiling. */
class CeilingRuleTest {
    private static final long COMMUNE = 2;
    private static final long PROVINCE = 1;
    private static final BudgetLine LINE = new BudgetLine("LOCAL", "PROVINCE", "7149");

    private static CeilingRule.Setting setting(String text) {
        String[] parts = text.strip().split("[ ]+", -1);
        String[] line = parts[1].equals("*") ? new String[3] : parts[1].split("/", -1);
        return new CeilingRule.Setting(
                parts[0].equals("C") ? COMMUNE : PROVINCE,
                new BudgetLine(line[0], line.length > 1 ? line[1] : null, line.length > 2 ? line[2] : null),
                CeilingMode.valueOf(parts[2]));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ",
        "P * STOP, STOP",
        "P LOCAL STOP, STOP",
        "P CENTRAL STOP, ",
        "P LOCAL/PROVINCE STOP, ",
        "P LOCAL/PROVINCE/7149 STOP, STOP",
        "P * STOP; P LOCAL WARN, WARN",
        "P LOCAL/PROVINCE/7149 WARN; P LOCAL STOP; P * STOP, WARN",
        "P LOCAL STOP; C * WARN, WARN",
        "P LOCAL STOP; C CENTRAL WARN, STOP",
        "P * STOP; P * WARN, WARN",
        "P LOCAL WARN; P LOCAL STOP, STOP"
    })
    void the_narrowest_of_the_nearest_unit_governs_and_the_later_of_two_alike(String settings, CeilingMode expected) {
        List<CeilingRule.Setting> made = settings.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(settings.split(";", -1))
                        .map(CeilingRuleTest::setting)
                        .toList();
        assertThat(CeilingRule.mode(List.of(COMMUNE, PROVINCE), LINE, made).orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 40, 60, ",
        "100, 40, 61, 1",
        "100, 101, 0, 1",
        "100, 100, 0, ",
        "0, 0, 1, 1",
        "100, 500, -1, ",
        "0, -50, 50, ",
        "0, -50, 51, 1"
    })
    void what_is_asked_for_may_be_as_much_as_remains(long allocated, long spent, long asked, Long by) {
        List<CeilingRule.Excess> excesses = CeilingRule.excesses(
                PROVINCE,
                Map.of(LINE, new LinePosition(allocated, 0, spent, 0, 0)),
                Map.of(LINE, asked),
                line -> CeilingMode.STOP);
        assertThat(excesses.stream().map(CeilingRule.Excess::dong))
                .containsExactly(by == null ? new Long[0] : new Long[] {by});
    }

    @Test
    void a_line_of_which_nothing_was_ever_allocated_has_the_ceiling_nothing() {
        assertThat(CeilingRule.excesses(PROVINCE, Map.of(), Map.of(LINE, 7L), line -> CeilingMode.WARN))
                .containsExactly(new CeilingRule.Excess(PROVINCE, LINE, CeilingMode.WARN, 0, 0, 7));
    }
}
