package vn.anttcs.equipment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StockRuleTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static LocalDate day(int number) {
        return FIRST.plusDays(number - 1L);
    }

    @Test
    void nothing_can_be_given_before_it_came() {
        Map<LocalDate, Long> changes = Map.of(day(5), 10L);
        assertThat(StockRule.available(changes, day(4))).isZero();
        assertThat(StockRule.available(changes, day(5))).isEqualTo(10);
        assertThat(StockRule.available(changes, day(6))).isEqualTo(10);
    }

    @Test
    void what_went_later_is_kept_back() {
        Map<LocalDate, Long> changes = Map.of(day(1), 10L, day(5), -8L, day(9), 3L);
        assertThat(StockRule.available(changes, day(3))).isEqualTo(2);
        assertThat(StockRule.available(changes, day(8))).isEqualTo(2);
        assertThat(StockRule.available(changes, day(9))).isEqualTo(5);
    }

    @Test
    void an_empty_account_gives_nothing() {
        assertThat(StockRule.available(Map.of(), day(1))).isZero();
    }
}
