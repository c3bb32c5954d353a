package vn.anttcs.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordMemoryTest {
    private final TestClock clock = new TestClock();
    private final PasswordMemory memory = new PasswordMemory(clock);
    private final String proof = memory.proof("an", 3, "secret");

    @Test
    void knows_nothing_that_was_not_remembered() {
        assertThat(memory.knows(proof)).isFalse();
    }

    @Test
    void knows_a_password_for_five_minutes() {
        memory.remember(proof);
        clock.pass(Duration.ofMinutes(5).minusMillis(1));
        assertThat(memory.knows(proof)).isTrue();
        clock.pass(Duration.ofMillis(1));
        assertThat(memory.knows(proof)).isFalse();
    }

    @Test
    void forgets_a_password_when_the_version_of_the_account_changes() {
        memory.remember(proof);
        assertThat(memory.knows(memory.proof("an", 4, "secret"))).isFalse();
    }

    @Test
    void does_not_take_the_password_of_one_account_for_another() {
        memory.remember(proof);
        assertThat(memory.knows(memory.proof("binh", 3, "secret"))).isFalse();
    }

    @Test
    void proves_nothing_to_another_process() {
        assertThat(new PasswordMemory(clock).proof("an", 3, "secret")).isNotEqualTo(proof);
    }
}
