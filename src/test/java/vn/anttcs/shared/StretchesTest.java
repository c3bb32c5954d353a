package vn.anttcs.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StretchesTest {
    private static final DateRange MONTH = days(1, 31);

    private static DateRange days(int from, int to) {
        return DateRange.of(LocalDate.of(2026, 1, from), LocalDate.of(2026, 1, to));
    }

    @Test
    void a_period_in_which_nothing_begins_or_ends_is_one_part() {
        DateRange around = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1));
        assertThat(Stretches.of(MONTH, Stream.of(around, MONTH))).isEqualTo(List.of(MONTH));
        assertThat(Stretches.of(MONTH, Stream.empty())).isEqualTo(List.of(MONTH));
    }

    @Test
    void each_beginning_and_each_end_within_the_period_cuts_it_once() {
        assertThat(Stretches.of(MONTH, Stream.of(days(10, 20), days(10, 31), days(1, 2))))
                .containsExactly(days(1, 2), days(2, 10), days(10, 20), days(20, 31));
    }
}
