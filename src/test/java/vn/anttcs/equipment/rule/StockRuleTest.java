package vn.anttcs.equipment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StockRuleTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static LocalDate day(int number) {
        return FIRST.plusDays(number - 1L);
    }

    /** Days and quantities in turn, recorded one after the other. */
    private static List<StockChange> changes(int... daysAndQuantities) {
        List<StockChange> changes = new ArrayList<>();
        for (int index = 0; index < daysAndQuantities.length; index += 2) {
            changes.add(new StockChange(
                    day(daysAndQuantities[index]), Instant.EPOCH.plusSeconds(index), daysAndQuantities[index + 1]));
        }
        return changes;
    }

    @Test
    void nothing_can_be_given_before_it_came() {
        List<StockChange> changes = changes(5, 10);
        assertThat(StockRule.available(changes, day(4))).isZero();
        assertThat(StockRule.available(changes, day(5))).isEqualTo(10);
        assertThat(StockRule.available(changes, day(6))).isEqualTo(10);
    }

    @Test
    void what_went_later_is_kept_back_whenever_it_was_recorded() {
        List<StockChange> changes = changes(9, 3, 1, 10, 5, -8);
        assertThat(StockRule.available(changes, day(3))).isEqualTo(2);
        assertThat(StockRule.available(changes, day(8))).isEqualTo(2);
        assertThat(StockRule.available(changes, day(9))).isEqualTo(5);
    }

    @Test
    void what_went_and_came_back_on_one_day_is_kept_back_before_that_day() {
        List<StockChange> changes = changes(1, 1, 12, -1, 12, 1);
        assertThat(StockRule.available(changes, day(10))).isZero();
        assertThat(StockRule.available(changes, day(12))).isEqualTo(1);
    }

    @Test
    void what_came_and_went_on_one_day_keeps_nothing_back_before_that_day() {
        List<StockChange> changes = changes(1, 3, 12, 5, 12, -5);
        assertThat(StockRule.available(changes, day(10))).isEqualTo(3);
    }

    @Test
    void an_empty_account_gives_nothing() {
        assertThat(StockRule.available(List.of(), day(1))).isZero();
    }
}
