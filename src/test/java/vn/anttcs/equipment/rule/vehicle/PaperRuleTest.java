package vn.anttcs.equipment.rule.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.shared.DateRange;

class PaperRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static DateRange days(int from, int to) {
        return DateRange.of(DAY.plusDays(from), DAY.plusDays(to));
    }

    @ParameterizedTest
    @CsvSource({"-1,", "0,19", "9,19", "10,19", "19,19", "20,19", "24,19", "25,29", "29,29", "30,29", "90,29"})
    void papers_carry_one_after_another_until_a_break(int day, Integer last) {
        List<DateRange> papers = List.of(days(10, 20), days(25, 30), days(0, 10));
        assertThat(PaperRule.lastDay(papers, DAY.plusDays(day)))
                .isEqualTo(Optional.ofNullable(last).map(DAY::plusDays));
    }

    @Test
    void what_has_no_end_does_not_run_out() {
        assertThat(PaperRule.lastDay(List.of(days(0, 10), DateRange.from(DAY.plusDays(10))), DAY))
                .isEmpty();
        assertThat(PaperRule.lastDay(List.of(), DAY)).isEmpty();
    }
}
