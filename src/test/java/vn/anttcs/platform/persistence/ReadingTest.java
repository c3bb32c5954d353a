package vn.anttcs.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What one read is told once it is told again until it ends, and no longer. */
class ReadingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final AtomicInteger times = new AtomicInteger();
    private final Database database = new Database(TestDatabases.h2());
    private final Reading reading = new Reading(database);

    private int ask() {
        return Reading.once(ReadingTest.class, times::incrementAndGet);
    }

    @Test
    void asks_once_in_a_read_and_anew_in_the_next_one() throws Exception {
        assertThat(reading.together(() -> List.of(ask(), ask()))).containsExactly(1, 1);
        assertThat(reading.together(() -> List.of(ask(), ask()))).containsExactly(2, 2);
    }

    @Test
    void asks_each_time_outside_a_read() {
        assertThat(List.of(ask(), ask())).containsExactly(1, 2);
    }

    @Test
    void keeps_what_was_told_through_a_read_within_a_read() throws Exception {
        assertThat(reading.together(() -> List.of(ask(), reading.together(this::ask), ask())))
                .containsExactly(1, 1, 1);
    }

    @Test
    void forgets_what_a_read_was_told_that_failed() {
        assertThatThrownBy(() -> reading.together(() -> {
                    throw new IllegalArgumentException("told " + ask());
                }))
                .hasMessage("told 1");
        assertThat(ask()).isEqualTo(2);
    }

    @Test
    void reads_all_as_of_one_recorded_time_whatever_is_recorded_meanwhile() throws Exception {
        Clockwork clockwork = new Clockwork(database, Clock.systemUTC());
        List<Instant> told = reading.together(() -> {
            Instant first = clockwork.readTime(DAY, null).knownOn();
            clockwork.stamp();
            return List.of(first, clockwork.readTime(DAY, null).knownOn());
        });
        assertThat(told.get(1)).isEqualTo(told.get(0));
        assertThat(clockwork.readTime(DAY, null).knownOn()).isAfter(told.get(0));
    }
}
