package vn.anttcs.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.anttcs.law.WorkingDays;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.TestDatabases;

/** Public holidays as the migrations know them, and what becomes of one that was added wrongly. */
class HolidayRowsTest {
    private static final Instant BEFORE = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");
    private final AtomicLong ids = new AtomicLong(1000);
    private final HolidayRows rows = new HolidayRows(new Database(TestDatabases.h2()), ids::incrementAndGet);

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void a_year_has_the_eleven_days_of_the_labour_code(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(rows.list(first, first.plusYears(1), BEFORE).stream()
                        .filter(day -> String.valueOf(day.legalBasis()).startsWith("Điều 112")))
                .hasSize(11);
    }

    @Test
    void a_holiday_withdrawn_still_counts_for_who_asks_as_known_before() {
        LocalDate day = LocalDate.of(2026, 9, 2);
        rows.withdraw(day, LATER);

        assertThat(rows.days(LATER)).doesNotContain(day);
        assertThat(new WorkingDays(rows.days(BEFORE)).isWorkingDay(day)).isFalse();
        assertThat(new WorkingDays(rows.days(LATER)).isWorkingDay(day)).isTrue();
    }

    @Test
    void a_day_withdrawn_can_be_added_again() {
        LocalDate day = LocalDate.of(2026, 9, 2);
        rows.withdraw(day, BEFORE);
        rows.add(new HolidayRows.Holiday(day, "Quốc khánh", null), LATER);

        assertThat(rows.list(day, day.plusDays(1), LATER)).hasSize(1);
        assertThat(rows.list(day, day.plusDays(1), BEFORE)).isEmpty();
    }
}
