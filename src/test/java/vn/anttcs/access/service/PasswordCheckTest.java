package vn.anttcs.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.anttcs.access.api.AccountKind;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.platform.error.Refusal;

class PasswordCheckTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String HASH = PasswordHash.of(PASSWORD, 20_000);
    private final TestClock clock = new TestClock();
    private final PasswordCheck check = new PasswordCheck(new PasswordMemory(clock), new GuessLimit(clock));

    private static Optional<AccountRow> account(long version, boolean enabled) {
        return Optional.of(new AccountRow(
                7, "an", "An", AccountKind.OFFICER, 0, enabled, version, HASH, Instant.parse("2026-01-01T00:00:00Z")));
    }

    @Test
    void lets_the_right_password_pass_and_no_other() {
        assertThat(check.passes(account(1, true), "an", PASSWORD, "10.0.0.1")).isTrue();
        assertThat(check.passes(account(1, true), "an", "wrong", "10.0.0.1")).isFalse();
    }

    @Test
    void shuts_a_closed_account_out_though_its_password_is_remembered() {
        assertThat(check.passes(account(1, true), "an", PASSWORD, "10.0.0.1")).isTrue();
        assertThat(check.passes(account(1, false), "an", PASSWORD, "10.0.0.1")).isFalse();
    }

    @Test
    void knows_nobody_of_an_unknown_name() {
        assertThat(check.passes(Optional.empty(), "nobody", PASSWORD, "10.0.0.1"))
                .isFalse();
    }

    @Test
    void lets_a_remembered_password_pass_while_somebody_guesses() {
        assertThat(check.passes(account(1, true), "an", PASSWORD, "10.0.0.1")).isTrue();
        for (int guess = 0; guess < GuessLimit.OF_ACCOUNT; guess++) {
            assertThat(check.passes(account(1, true), "an", "guess" + guess, "10.6.6.6"))
                    .isFalse();
        }
        assertThatThrownBy(() -> check.passes(account(1, true), "an", "guess", "10.6.6.6"))
                .isInstanceOf(Refusal.class);
        assertThat(check.passes(account(1, true), "an", PASSWORD, "10.0.0.1")).isTrue();
    }

    @Test
    void shares_one_hash_among_equal_attempts_side_by_side() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(30);
        try {
            List<Callable<Boolean>> attempts = IntStream.range(0, 30)
                    .<Callable<Boolean>>mapToObj(
                            index -> () -> check.passes(account(1, true), "an", PASSWORD, "10.0.0.1"))
                    .toList();
            for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
                assertThat(attempt.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }
}
