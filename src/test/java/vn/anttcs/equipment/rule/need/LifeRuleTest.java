package vn.anttcs.equipment.rule.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LifeRuleTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2020, 3, 1);

    @Test
    void a_service_life_ends_with_the_day_so_many_months_after_the_first_issue() {
        List<Layer> held = List.of(new Layer(FIRST, 3), new Layer(LATER, 2));
        assertThat(LifeRule.ages(held, 120, LocalDate.of(2026, 2, 28))).isEqualTo(new Ages(5, 0, 0));
        assertThat(LifeRule.ages(held, 120, LocalDate.of(2026, 3, 1))).isEqualTo(new Ages(5, 3, 0));
        assertThat(LifeRule.ages(held, 120, LocalDate.of(2030, 2, 28))).isEqualTo(new Ages(5, 3, 0));
        assertThat(LifeRule.ages(held, 120, LocalDate.of(2030, 3, 1))).isEqualTo(new Ages(5, 5, 0));
    }

    @Test
    void what_was_issued_on_the_last_day_of_a_long_month_ends_with_the_last_day_of_a_short_one() {
        assertThat(LifeRule.endOf(LocalDate.of(2024, 8, 31), 6)).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void without_a_service_life_or_a_day_of_issue_no_end_is_guessed() {
        List<Layer> held = List.of(new Layer(FIRST, 3), new Layer(null, 2));
        assertThat(LifeRule.ages(held, null, LocalDate.of(2099, 1, 1))).isEqualTo(new Ages(5, 0, 5));
        assertThat(LifeRule.ages(held, 120, LocalDate.of(2099, 1, 1))).isEqualTo(new Ages(5, 3, 2));
    }

    @Test
    void without_a_horizon_nothing_expires_and_nothing_is_undated() {
        assertThat(LifeRule.ages(List.of(new Layer(FIRST, 3), new Layer(null, 2)), 12, null))
                .isEqualTo(new Ages(5, 0, 0));
        assertThat(LifeRule.ages(List.of(), 12, LATER)).isEqualTo(Ages.NOTHING);
        assertThat(new Ages(1, 2, 3).and(new Ages(10, 20, 30))).isEqualTo(new Ages(11, 22, 33));
    }

    @Test
    void a_horizon_is_a_number_of_months_or_a_day() {
        assertThat(LifeRule.until(FIRST, 0, null)).isEqualTo(FIRST);
        assertThat(LifeRule.until(FIRST, 18, null)).isEqualTo(LocalDate.of(2017, 9, 1));
        assertThat(LifeRule.until(FIRST, null, LATER)).isEqualTo(LATER);
        assertThat(LifeRule.until(FIRST, null, null)).isNull();
    }

    @Test
    void what_is_left_is_what_came_last_piece_by_piece() {
        Random random = new Random(165);
        for (int round = 0; round < 500; round++) {
            List<Layer> arrivals = new ArrayList<>();
            Deque<LocalDate> pieces = new ArrayDeque<>();
            int many = random.nextInt(6);
            for (int index = 0; index < many; index++) {
                LocalDate day = FIRST.plusDays(10L * index);
                int quantity = 1 + random.nextInt(5);
                arrivals.add(new Layer(day, quantity));
                for (int piece = 0; piece < quantity; piece++) {
                    pieces.addLast(day);
                }
            }
            int gone = pieces.isEmpty() ? 0 : random.nextInt(pieces.size() + 1);
            for (int piece = 0; piece < gone; piece++) {
                pieces.removeFirst();
            }
            List<LocalDate> left = new ArrayList<>();
            LifeRule.left(arrivals, gone).forEach(layer -> {
                for (long piece = 0; piece < layer.quantity(); piece++) {
                    left.add(layer.since());
                }
            });
            assertThat(left).containsExactlyElementsOf(pieces);
        }
    }
}
