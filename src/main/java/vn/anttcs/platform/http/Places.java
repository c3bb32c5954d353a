package vn.anttcs.platform.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The places at which calls are worked on. Half as many more may wait for one, two seconds at most; whoever comes on top
 * is refused at once. Waiting costs a thread of the server: were all of them waiting, health and refusals would too.
 */
final class Places {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Semaphore free;
    private final Semaphore queue;
    private final Duration patience;

    Places(int count) {
        this(count, Math.max(1, count / 2), PATIENCE);
    }

    Places(int count, int waiting, Duration patience) {
        this.free = new Semaphore(count, true);
        this.queue = new Semaphore(waiting);
        this.patience = patience;
    }

    /** Takes a place, waiting for one if there is room to wait; false when there is none. */
    boolean enter() throws InterruptedException {
        // Without a time, a semaphore lets a newcomer pass those who wait.
        if (free.tryAcquire(0, TimeUnit.SECONDS)) {
            return true;
        }
        if (!queue.tryAcquire()) {
            return false;
        }
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            queue.release();
        }
    }

    /** Gives the place back. */
    void leave() {
        free.release();
    }
}
