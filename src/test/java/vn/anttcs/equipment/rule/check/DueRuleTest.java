package vn.anttcs.equipment.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.shared.DateRange;

class DueRuleTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 20);

    private static DueRule.Done done(int after, int second) {
        return new DueRule.Done(DAY.plusDays(after), DAY.plusDays(after + 30), Instant.ofEpochSecond(second));
    }

    @Test
    void each_check_holds_until_the_next_one() {
        DueRule.Done first = done(0, 2);
        DueRule.Done second = done(10, 1);
        assertThat(DueRule.stretches(List.of())).isEmpty();
        assertThat(DueRule.stretches(List.of(second, first)))
                .containsExactly(
                        new DueRule.Stretch(DateRange.of(DAY, DAY.plusDays(10)), first),
                        new DueRule.Stretch(DateRange.from(DAY.plusDays(10)), second));
    }

    @Test
    void of_two_checks_on_one_day_the_one_recorded_later_holds() {
        DueRule.Done earlier = done(0, 1);
        DueRule.Done later = done(0, 2);
        assertThat(DueRule.stretches(List.of(later, earlier)))
                .containsExactly(new DueRule.Stretch(DateRange.from(DAY), later));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01,2025-07-01,2025-09-01",
        "2025-07-01,2025-09-01,2025-09-01",
        "2025-09-01,2025-09-01,2025-09-01"
    })
    void what_was_never_checked_counts_since_it_came_under_the_plan(
            LocalDate arrived, LocalDate planned, LocalDate begun) {
        assertThat(DueRule.begun(arrived, planned)).isEqualTo(begun);
    }

    @Test
    void the_worse_of_two_counts() {
        Optional<DueStatus> late = Optional.of(DueStatus.OVERDUE);
        Optional<DueStatus> soon = Optional.of(DueStatus.DUE_SOON);
        assertThat(DueRule.worse(soon, late)).isEqualTo(late);
        assertThat(DueRule.worse(late, Optional.empty())).isEqualTo(late);
        assertThat(DueRule.worse(Optional.empty(), soon)).isEqualTo(soon);
        assertThat(DueRule.worse(Optional.empty(), Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,14,OVERDUE", "0,14,DUE_SOON", "0,0,DUE_SOON", "14,14,DUE_SOON", "15,14,", "1,0,"})
    void the_due_day_itself_is_in_time(int ahead, int soonDays, DueStatus status) {
        assertThat(DueRule.status(DAY.plusDays(ahead), DAY, soonDays)).isEqualTo(Optional.ofNullable(status));
    }

    @Test
    void a_plan_has_held_since_its_last_break() {
        DateRange old = DateRange.of(DAY.minusDays(50), DAY.minusDays(40));
        DateRange before = DateRange.of(DAY.minusDays(20), DAY.minusDays(5));
        DateRange now = DateRange.from(DAY.minusDays(5));
        assertThat(DueRule.unbroken(List.of(now, old, before), DAY)).isEqualTo(DAY.minusDays(20));
        assertThat(DueRule.unbroken(List.of(now), DAY.minusDays(5))).isEqualTo(DAY.minusDays(5));
        assertThat(DueRule.unbroken(List.of(old, before), DAY.minusDays(41))).isEqualTo(DAY.minusDays(50));
    }
}
