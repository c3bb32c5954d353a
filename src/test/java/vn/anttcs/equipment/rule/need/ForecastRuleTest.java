package vn.anttcs.equipment.rule.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForecastRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static Forecast of(LocalDate since, long quantity, Integer life, int years) {
        return ForecastRule.of(List.of(new Layer(since, quantity)), life, DAY, years);
    }

    @Test
    void what_ends_in_a_year_is_replaced_in_it_and_lasts_as_long_again() {
        assertThat(of(LocalDate.of(2025, 9, 1), 3, 24, 5))
                .isEqualTo(new Forecast(3, 0, 0, List.of(0L, 3L, 0L, 3L, 0L)));
        assertThat(of(LocalDate.of(2026, 3, 1), 3, 6, 2)).isEqualTo(new Forecast(3, 0, 0, List.of(3L, 6L)));
        assertThat(of(LocalDate.of(2020, 1, 1), 3, 120, 4)).isEqualTo(new Forecast(3, 0, 0, List.of(0L, 0L, 0L, 0L)));
        assertThat(of(LocalDate.of(2020, 1, 1), 3, 120, 5))
                .isEqualTo(new Forecast(3, 0, 0, List.of(0L, 0L, 0L, 0L, 3L)));
    }

    @Test
    void what_has_ended_is_overdue_and_lasts_from_the_day_on() {
        assertThat(of(DAY.minusMonths(24), 3, 24, 3)).isEqualTo(new Forecast(3, 3, 0, List.of(0L, 0L, 3L)));
        assertThat(of(DAY.minusMonths(24).plusDays(1), 3, 24, 3)).isEqualTo(new Forecast(3, 0, 0, List.of(3L, 0L, 3L)));
    }

    @Test
    void without_a_service_life_or_a_day_of_issue_no_year_is_guessed() {
        assertThat(of(DAY, 3, null, 2)).isEqualTo(new Forecast(3, 0, 3, List.of(0L, 0L)));
        assertThat(of(null, 3, 12, 2)).isEqualTo(new Forecast(3, 0, 3, List.of(0L, 0L)));
        assertThat(ForecastRule.of(List.of(), 12, DAY, 2)).isEqualTo(Forecast.nothing(2));
    }

    @Test
    void what_another_kind_comes_in_the_place_of_lasts_as_long_as_that_one() {
        List<Layer> held = List.of(new Layer(DAY.minusMonths(6), 3));
        assertThat(ForecastRule.of(held, new ForecastRule.Lives(12, 24), DAY, 5))
                .isEqualTo(new Forecast(3, 0, 0, List.of(3L, 0L, 3L, 0L, 3L)));
        List<Layer> ended = List.of(new Layer(DAY.minusMonths(12), 3));
        assertThat(ForecastRule.of(ended, new ForecastRule.Lives(12, 24), DAY, 5))
                .isEqualTo(new Forecast(3, 3, 0, List.of(0L, 0L, 3L, 0L, 3L)));
        assertThat(ForecastRule.of(held, new ForecastRule.Lives(12, null), DAY, 2))
                .isEqualTo(new Forecast(3, 0, 3, List.of(0L, 0L)));
        assertThat(ForecastRule.of(held, new ForecastRule.Lives(null, 12), DAY, 2))
                .isEqualTo(new Forecast(3, 0, 3, List.of(0L, 0L)));
    }

    @Test
    void what_is_not_due_is_held_and_not_replaced() {
        assertThat(ForecastRule.notDue(List.of(new Layer(DAY.minusYears(9), 3), new Layer(null, 2)), 2))
                .isEqualTo(new Forecast(5, 0, 0, List.of(0L, 0L)));
    }

    @Test
    void each_piece_is_replaced_as_often_as_it_ends_when_it_is_followed_month_by_month() {
        Random random = new Random(167);
        for (int round = 0; round < 300; round++) {
            int life = 1 + random.nextInt(40);
            int years = 1 + random.nextInt(10);
            LocalDate since = LocalDate.of(2026, 2, 15).minusMonths(random.nextInt(60));
            List<Long> oracle = new ArrayList<>(Forecast.nothing(years).years());
            int age = 0;
            LocalDate month = since;
            boolean overdue = !since.plusMonths(life).isAfter(DAY);
            if (overdue) {
                month = DAY;
            }
            while (month.getYear() < DAY.getYear() + years) {
                if (age == life) {
                    age = 0;
                    int year = month.getYear() - DAY.getYear();
                    oracle.set(year, oracle.get(year) + 2);
                }
                month = month.plusMonths(1);
                age++;
            }
            assertThat(of(since, 2, life, years)).isEqualTo(new Forecast(2, overdue ? 2 : 0, 0, oracle));
            assertThat(of(since, 1, life, years).and(of(since, 1, life, years))).isEqualTo(of(since, 2, life, years));
        }
    }
}
