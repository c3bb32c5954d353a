package vn.anttcs.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WorkingDaysTest {

    private static final WorkingDays CALENDAR = new WorkingDays(Set.of(
            LocalDate.of(2024, 9, 2),
            LocalDate.of(2024, 9, 3),
            LocalDate.of(2025, 4, 30),
            LocalDate.of(2025, 5, 1),
            LocalDate.of(2025, 5, 2)));

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvFileSource(resources = "/cases/working-days.csv", numLinesToSkip = 1)
    void ends_a_term_on_its_last_working_day(LocalDate start, int workingDays, LocalDate due, String citation) {
        assertThat(CALENDAR.plus(start, workingDays)).as(citation).isEqualTo(due);
    }

    @Test
    void weekends_and_holidays_are_no_working_days() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2024, 8, 30))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2024, 8, 31))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2024, 9, 1))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2024, 9, 2))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2024, 9, 4))).isTrue();
    }

    @Test
    void counts_the_end_but_not_the_start() {
        LocalDate monday = LocalDate.of(2024, 7, 1);
        assertThat(CALENDAR.between(monday, monday)).isZero();
        assertThat(CALENDAR.between(monday, monday.plusDays(1))).isEqualTo(1);
        assertThat(CALENDAR.between(monday, monday.plusDays(7))).isEqualTo(5);
        assertThat(CALENDAR.between(monday, monday.minusDays(7))).isZero();
    }

    @Test
    void refuses_a_negative_term() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plus(LocalDate.of(2024, 7, 1), -1));
    }

    @Test
    void a_term_ends_on_a_working_day_and_counts_back_to_its_length() {
        Random random = new Random(14);
        for (int round = 0; round < 2_000; round++) {
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000));
            WorkingDays calendar = new WorkingDays(randomHolidays(random, start));
            int term = 1 + random.nextInt(20);
            LocalDate due = calendar.plus(start, term);
            assertThat(calendar.isWorkingDay(due)).isTrue();
            assertThat(calendar.between(start, due)).isEqualTo(term);
            assertThat(calendar.plus(calendar.plus(start, term), 3)).isEqualTo(calendar.plus(start, term + 3));
        }
    }

    private static Set<LocalDate> randomHolidays(Random random, LocalDate start) {
        Set<LocalDate> holidays = new HashSet<>();
        for (int count = random.nextInt(6); count > 0; count--) {
            holidays.add(start.plusDays(random.nextInt(30)));
        }
        return holidays;
    }
}
