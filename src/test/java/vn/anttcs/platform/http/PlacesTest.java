package vn.anttcs.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Under too many calls some wait shortly and the others hear so at once. */
class PlacesTest {
    @Test
    void a_place_given_back_is_free_again() throws InterruptedException {
        Places places = new Places(1, 1, Duration.ZERO);

        assertThat(places.enter()).isTrue();
        assertThat(places.enter()).isFalse();
        places.leave();
        assertThat(places.enter()).isTrue();
    }

    @Test
    void whoever_waits_gets_the_place_that_becomes_free() throws Exception {
        Places places = new Places(1, 1, Duration.ofSeconds(20));
        assertThat(places.enter()).isTrue();

        CompletableFuture<Boolean> waiting = entering(places);
        places.leave();

        assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoever_finds_no_room_to_wait_is_refused_at_once() throws Exception {
        Places places = new Places(1, 1, Duration.ofSeconds(20));
        assertThat(places.enter()).isTrue();
        CompletableFuture<Boolean> first = entering(places);
        CompletableFuture<Boolean> second = entering(places);

        Object refused = CompletableFuture.anyOf(first, second).get(10, TimeUnit.SECONDS);

        assertThat(refused).isEqualTo(false);
        places.leave();
        assertThat(first.get(10, TimeUnit.SECONDS)).isNotEqualTo(second.get(10, TimeUnit.SECONDS));
    }

    private static CompletableFuture<Boolean> entering(Places places) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return places.enter();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }
}
