package vn.anttcs.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeldKeysTest {
    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");

    private final HeldKeys keys = new HeldKeys();

    private void fill() {
        for (long lease = 0; lease < HeldKeys.MOST; lease++) {
            keys.add(lease, NOW);
        }
    }

    @Test
    void knows_what_it_was_told() {
        keys.add(7, NOW);
        assertThat(keys.contains(7)).isTrue();
        assertThat(keys.contains(8)).isFalse();
    }

    @Test
    void remembers_no_more_than_a_crowd() {
        fill();
        keys.add(-1, NOW.plus(RequestStore.LEASE).minusNanos(1));
        assertThat(keys.contains(-1)).isFalse();
        assertThat(keys.contains(HeldKeys.MOST - 1)).isTrue();
    }

    @Test
    void forgets_of_a_crowd_what_has_run_out() {
        fill();
        keys.add(-1, NOW.plus(RequestStore.LEASE));
        assertThat(keys.contains(-1)).isTrue();
        assertThat(keys.contains(HeldKeys.MOST - 1)).isFalse();
    }
}
