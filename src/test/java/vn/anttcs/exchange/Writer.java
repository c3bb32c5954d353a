package vn.anttcs.exchange;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Does one thing after the other, each under a key of its own, until the server is gone or it is told to stop. */
final class Writer extends Thread {
    final List<String> done = Collections.synchronizedList(new ArrayList<>());
    volatile String unanswered;
    private final String prefix;
    private final Consumer<String> write;
    private volatile boolean enough;
    private volatile AssertionError wrong;

    Writer(String prefix, Consumer<String> write) {
        this.prefix = prefix;
        this.write = write;
    }

    void again(String key) {
        write.accept(key);
    }

    /** Ends after what is in hand. */
    void end() {
        enough = true;
    }

    /** Throws what was wrong with an answer, if one was. */
    void check() {
        if (wrong != null) {
            throw wrong;
        }
    }

    @Override
    public void run() {
        for (int number = 1; unanswered == null && wrong == null && !enough; number++) {
            String key = prefix + number;
            try {
                write.accept(key);
                done.add(key);
            } catch (UncheckedIOException gone) {
                unanswered = key;
            } catch (AssertionError failed) {
                wrong = failed;
            }
        }
    }
}
