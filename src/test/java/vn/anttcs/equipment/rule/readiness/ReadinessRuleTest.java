package vn.anttcs.equipment.rule.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessRuleTest {
    private static final ReadinessRule.Team TEAM = new ReadinessRule.Team(
            3, 2, Map.of("BATON", new Stock(4, 0, 0, 0), "CAR", new Stock(1, 0, 1, 1), "VEST", new Stock(2, 1, 0, 1)));

    @ParameterizedTest(name = "{0} members and {1} with a certificate: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, ''",
                "3, 2, ''",
                "4, 2, MEMBERS 4/3",
                "3, 3, CERTIFIED_MEMBERS 3/2",
                "9, 9, MEMBERS 9/3 CERTIFIED_MEMBERS 9/2",
                "0, 0, ''"
            })
    void people_are_held_against_what_is_asked(Integer members, Integer certified, String expected) {
        assertThat(text(ReadinessRule.lacks(new ReadinessRule.Asked(members, certified, List.of()), TEAM)))
                .isEqualTo(expected);
    }

    @Test
    void a_team_in_which_nobody_serves_is_not_ready() {
        assertThat(text(ReadinessRule.lacks(
                        new ReadinessRule.Asked(null, null, List.of()), new ReadinessRule.Team(0, 0, Map.of()))))
                .isEqualTo("MEMBERS 1/0");
    }

    @Test
    void what_is_overdue_expired_or_not_there_cannot_be_taken_along() {
        ReadinessRule.Asked asked =
                new ReadinessRule.Asked(null, null, List.of("BATON", "CAR", "VEST", "RADIO", "RADIO"));
        assertThat(text(ReadinessRule.lacks(asked, TEAM))).isEqualTo("EQUIPMENT CAR 1/0 EQUIPMENT RADIO 1/0");
    }

    @ParameterizedTest(name = "overdue {0}, expired {1}: {2} can be taken along")
    @CsvSource({"false, false, 5", "true, false, 2", "false, true, 2", "true, true, 2"})
    void what_is_overdue_and_expired_counts_once(boolean overdue, boolean expired, long ready) {
        Stock stock = Stock.NOTHING.and(2, false, false).and(3, overdue, expired);
        assertThat(stock.ready()).isEqualTo(ready);
        assertThat(stock.usable()).isEqualTo(5);
        assertThat(stock.overdue()).isEqualTo(overdue ? 3 : 0);
        assertThat(stock.expired()).isEqualTo(expired ? 3 : 0);
    }

    private static String text(List<Lack> lacks) {
        return String.join(
                " ",
                lacks.stream()
                        .map(lack -> lack.measure() + (lack.kindCode() == null ? "" : " " + lack.kindCode()) + " "
                                + lack.asked() + "/" + lack.there())
                        .toList());
    }
}
