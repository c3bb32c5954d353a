package vn.anttcs.platform.persistence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ids and public numbers, taken from the database in blocks so that a batch needs no round trip for each. Gaps are normal. A
 * load asks for millions, so it is no session bean, whose container would take more time than the rows.
 */
@ApplicationScoped
public class Ids {
    private static final String INTERNAL = "id";
    private static final int BLOCK = 1_000;
    // Each block costs a transaction of its own, and the embedded database writes all it has in hand at each commit.
    private static final int INTERNAL_BLOCK = 20_000;

    @EJB
    private IdBlocks blocks;

    private final Map<String, Series> taken = new ConcurrentHashMap<>();

    /** The next number of a series; below 2^53 for as long as it matters. */
    public long next(String series) {
        return taken.computeIfAbsent(series, Series::new).next();
    }

    /** The next internal id. */
    public long next() {
        return next(INTERNAL);
    }

    /** What is left of the block that this node has taken. */
    private final class Series {
        private final String name;
        private long next;
        private long end;

        Series(String name) {
            this.name = name;
        }

        synchronized long next() {
            if (next == end) {
                int size = name.equals(INTERNAL) ? INTERNAL_BLOCK : BLOCK;
                next = blocks.take(name, size);
                end = next + size;
            }
            return next++;
        }
    }
}
