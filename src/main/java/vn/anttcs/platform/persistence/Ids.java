package vn.anttcs.platform.persistence;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Ids and public numbers, taken from the database in blocks so that a batch needs no round trip for each. Gaps are normal. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class Ids {
    private static final String INTERNAL = "id";
    private static final int BLOCK = 1_000;
    // Each block costs a transaction of its own, and the embedded database writes all it has in hand at each commit.
    private static final int INTERNAL_BLOCK = 20_000;

    @EJB
    private IdBlocks blocks;

    private final Map<String, long[]> taken = new HashMap<>();

    /** The next number of a series; below 2^53 for as long as it matters. */
    @Lock(LockType.WRITE)
    public long next(String series) {
        long[] range = taken.get(series);
        if (range == null || range[0] == range[1]) {
            int size = series.equals(INTERNAL) ? INTERNAL_BLOCK : BLOCK;
            long first = blocks.take(series, size);
            range = new long[] {first, first + size};
            taken.put(series, range);
        }
        return range[0]++;
    }

    /** The next internal id. */
    @Lock(LockType.WRITE)
    public long next() {
        return next(INTERNAL);
    }
}
