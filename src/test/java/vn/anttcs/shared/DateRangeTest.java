package vn.anttcs.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate BASE = LocalDate.of(2024, 7, 1);

    @Test
    void contains_its_first_day_but_not_its_end() {
        DateRange july = range(0, 31);
        assertThat(july.contains(day(-1))).isFalse();
        assertThat(july.contains(day(0))).isTrue();
        assertThat(july.contains(day(30))).isTrue();
        assertThat(july.contains(day(31))).isFalse();
    }

    @Test
    void refuses_a_period_without_a_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> range(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> range(2, 1));
        assertThatNullPointerException().isThrownBy(() -> DateRange.of(BASE, null));
        assertThatNullPointerException().isThrownBy(() -> DateRange.from(null));
    }

    @Test
    void refuses_an_end_after_the_open_end() {
        LocalDate tooLate = DateRange.OPEN_END.plusDays(1);
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.of(BASE, tooLate));
    }

    @Test
    void is_open_without_a_known_end() {
        assertThat(DateRange.from(BASE).isOpen()).isTrue();
        assertThat(range(0, 1).isOpen()).isFalse();
    }

    @Test
    void periods_that_touch_do_not_overlap() {
        assertThat(range(0, 5).overlaps(range(4, 9))).isTrue();
        assertThat(range(0, 5).overlaps(range(5, 9))).isFalse();
        assertThat(range(0, 5).overlaps(range(6, 9))).isFalse();
        assertThat(range(5, 9).overlaps(range(0, 5))).isFalse();
    }

    @Test
    void cuts_a_hole_into_two_remainders() {
        assertThat(range(0, 10).minus(range(3, 7))).containsExactly(range(0, 3), range(7, 10));
    }

    @Test
    void leaves_nothing_of_a_period_that_is_covered() {
        assertThat(range(3, 7).minus(range(3, 7))).isEmpty();
        assertThat(range(3, 7).minus(range(0, 10))).isEmpty();
    }

    @Test
    void leaves_a_period_alone_that_only_touches() {
        assertThat(range(0, 5).minus(range(5, 9))).containsExactly(range(0, 5));
        assertThat(range(0, 5).intersect(range(5, 9))).isEmpty();
    }

    @Test
    void every_day_of_one_period_is_either_in_the_other_or_in_the_remainder() {
        Random random = new Random(2024);
        for (int round = 0; round < 5_000; round++) {
            DateRange one = randomRange(random);
            DateRange other = randomRange(random);
            List<DateRange> remainders = one.minus(other);
            for (int offset = -1; offset <= 31; offset++) {
                LocalDate day = day(offset);
                boolean inBoth = one.contains(day) && other.contains(day);
                boolean onlyInOne = one.contains(day) && !other.contains(day);
                assertThat(one.intersect(other)
                                .map(common -> common.contains(day))
                                .orElse(false))
                        .as("%s and %s on %s", one, other, day)
                        .isEqualTo(inBoth);
                assertThat(remainders.stream()
                                .filter(remainder -> remainder.contains(day))
                                .count())
                        .as("%s without %s on %s", one, other, day)
                        .isEqualTo(onlyInOne ? 1 : 0);
            }
        }
    }

    @Test
    void overlap_and_intersection_are_symmetric() {
        Random random = new Random(30);
        for (int round = 0; round < 5_000; round++) {
            DateRange one = randomRange(random);
            DateRange other = randomRange(random);
            assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
            assertThat(one.intersect(other)).isEqualTo(other.intersect(one));
            assertThat(one.intersect(other).isPresent()).isEqualTo(one.overlaps(other));
        }
    }

    private static DateRange randomRange(Random random) {
        int from = random.nextInt(29);
        return random.nextInt(10) == 0 ? DateRange.from(day(from)) : range(from, from + 1 + random.nextInt(30 - from));
    }

    private static DateRange range(int from, int to) {
        return DateRange.of(day(from), day(to));
    }

    private static LocalDate day(int offset) {
        return BASE.plusDays(offset);
    }
}
