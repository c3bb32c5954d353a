package vn.anttcs.equipment.rule.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Refused;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.DateRange;

/** What a norm may replace beside the others of its territory. */
class ReplacementPlanRuleTest {
    /** A replacement as {@code KIND>REPLACED from-to}, months of 2026; the last one not included. */
    private static Replacement replacement(String text) {
        String[] parts = text.split("[> -]");
        return new Replacement(
                parts[0],
                parts[1],
                DateRange.of(
                        LocalDate.of(2026, Integer.parseInt(parts[2]), 1),
                        LocalDate.of(2026, Integer.parseInt(parts[3]), 1)));
    }

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "B>A 3-9;;",
                "A>A 3-9;;EQUIPMENT_REPLACES_ITSELF(A)",
                "B>A 3-9;C>D 1-12;",
                "C>B 3-9;B>A 1-12;",
                "B>A 3-9;C>B 1-12;",
                "C>A 3-9;B>A 1-12;EQUIPMENT_REPLACES_TWICE(A,B,2026-03-01)",
                "C>A 3-9;B>A 5-12;EQUIPMENT_REPLACES_TWICE(A,B,2026-05-01)",
                "C>A 3-9;B>A 9-12;",
                "C>A 3-9;B>A 1-3;",
                "C>A 3-9;C>A 1-12;",
                "C>B 3-9;C>A 1-12;",
                "A>B 3-9;B>A 1-12;EQUIPMENT_REPLACES_CIRCLE(A → B → A,2026-03-01)",
                "A>B 3-9;B>A 8-12;EQUIPMENT_REPLACES_CIRCLE(A → B → A,2026-08-01)",
                "A>B 3-9;B>A 9-12;",
                "A>C 3-9;B>A 1-12,C>B 1-12;EQUIPMENT_REPLACES_CIRCLE(A → C → B → A,2026-03-01)",
                "A>C 3-9;B>A 1-5,C>B 4-12;EQUIPMENT_REPLACES_CIRCLE(A → C → B → A,2026-04-01)",
                "A>C 3-9;B>A 1-5,C>B 5-12;",
                "A>C 3-9;B>A 1-5,C>B 5-7,C>B 4-5;EQUIPMENT_REPLACES_CIRCLE(A → C → B → A,2026-04-01)",
                "D>C 3-9;B>A 1-12,C>B 1-12,A>C 1-3;",
                "D>A 3-9;B>A 1-12,A>D 1-12;EQUIPMENT_REPLACES_TWICE(A,B,2026-03-01)"
                        + " EQUIPMENT_REPLACES_CIRCLE(D → A → D,2026-03-01)",
                "D>C 3-9;C>B 1-12,B>C 1-12;EQUIPMENT_REPLACES_TWICE(C,B,2026-03-01)"
            })
    void replaces_once_and_in_no_circle(String wanted, String others, String grounds) {
        List<Replacement> beside = others == null
                ? List.of()
                : Arrays.stream(others.split(","))
                        .map(ReplacementPlanRuleTest::replacement)
                        .toList();
        Ruling ruling = ReplacementPlanRule.decide(replacement(wanted), beside);
        assertThat(ruling instanceof Refused refused ? text(refused.grounds()) : null)
                .isEqualTo(grounds);
    }

    private static String text(List<Ground> grounds) {
        assertThat(grounds).allMatch(ground -> ground.field().equals("terms.replaces"));
        return grounds.stream()
                .map(ground -> ground.code() + "(" + String.join(",", ground.arguments()) + ")")
                .collect(Collectors.joining(" "));
    }
}
