package vn.anttcs.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SeenMessagesTest {
    private final TestClock clock = new TestClock();
    private final SeenMessages messages = new SeenMessages(clock);

    @Test
    void refuses_the_same_user_nonce_and_time_within_five_minutes() {
        assertThat(messages.isFresh("an\nbm9uY2U=\n2026-07-01T02:00:00Z")).isTrue();
        clock.pass(Duration.ofMinutes(5));
        assertThat(messages.isFresh("an\nbm9uY2U=\n2026-07-01T02:00:00Z")).isFalse();
    }

    @Test
    void takes_a_repeated_nonce_with_another_time_for_a_new_message() {
        assertThat(messages.isFresh("an\nbm9uY2U=\n2026-07-01T02:00:00Z")).isTrue();
        assertThat(messages.isFresh("an\nbm9uY2U=\n2026-07-01T02:00:01Z")).isTrue();
    }

    @Test
    void refuses_a_message_that_is_older_than_five_minutes() {
        assertThat(messages.isFresh("an\na\n2026-07-01T01:54:59Z")).isFalse();
        assertThat(messages.isFresh("an\na\n2026-07-01T01:55:00Z")).isTrue();
    }

    @Test
    void reads_a_time_without_zone_as_utc_and_one_with_zone_as_it_stands() {
        assertThat(messages.isFresh("an\na\n2026-07-01T01:00:00")).isFalse();
        assertThat(messages.isFresh("an\na\n2026-07-01T09:00:00+07:00")).isTrue();
    }

    @Test
    void does_not_judge_a_time_that_it_cannot_read() {
        assertThat(messages.isFresh("an\na\nyesterday")).isTrue();
        assertThat(messages.isFresh("an\na\n")).isTrue();
    }
}
