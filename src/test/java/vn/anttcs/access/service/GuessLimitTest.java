package vn.anttcs.access.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;

class GuessLimitTest {
    private final TestClock clock = new TestClock();
    private final GuessLimit limit = new GuessLimit(clock);

    private void fail(String userName, String address, int times) {
        for (int count = 0; count < times; count++) {
            limit.begin(userName, address);
            limit.failed(address);
        }
    }

    private void assertClosed(String userName, String address) {
        assertThatThrownBy(() -> limit.begin(userName, address))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> org.assertj.core.api.Assertions.assertThat(refusal.code())
                                .isEqualTo(ErrorCode.TOO_MANY_REQUESTS));
    }

    @Test
    void closes_an_account_after_ten_failures_from_any_address() {
        for (int count = 0; count < 9; count++) {
            fail("an", "10.0.0." + count, 1);
        }
        assertThatCode(() -> fail("an", "10.0.0.9", 1)).doesNotThrowAnyException();
        assertClosed("an", "10.0.0.10");
    }

    @Test
    void closes_an_address_after_fifty_failures_on_any_account() {
        for (int count = 0; count < GuessLimit.OF_ADDRESS; count++) {
            fail("user" + count, "10.0.0.1", 1);
        }
        assertClosed("an", "10.0.0.1");
        assertThatCode(() -> limit.begin("an", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void opens_again_after_a_quarter_of_an_hour() {
        fail("an", "10.0.0.1", 10);
        clock.pass(Duration.ofMinutes(15));
        assertClosed("an", "10.0.0.1");
        clock.pass(Duration.ofMillis(1));
        assertThatCode(() -> limit.begin("an", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void starts_from_nothing_after_a_success() {
        fail("an", "10.0.0.1", 9);
        limit.begin("an", "10.0.0.1");
        limit.succeeded("an");
        assertThatCode(() -> fail("an", "10.0.0.1", 10)).doesNotThrowAnyException();
    }

    @Test
    void counts_attempts_that_are_still_running() {
        for (int count = 0; count < GuessLimit.OF_ACCOUNT; count++) {
            limit.begin("an", "10.0.0.1");
        }
        assertClosed("an", "10.0.0.1");
    }

    @Test
    void does_not_count_an_attempt_that_could_not_be_made() {
        for (int count = 0; count < 20; count++) {
            limit.begin("an", "10.0.0.1");
            limit.withdrawn("an");
        }
        assertThatCode(() -> limit.begin("an", "10.0.0.1")).doesNotThrowAnyException();
    }
}
