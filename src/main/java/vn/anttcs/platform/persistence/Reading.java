package vn.anttcs.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * The queries of one read, on one connection and outside any transaction: each of them names both times of the read, so
 * they agree with each other whatever is written meanwhile, and begin and commit would be round trips for nothing.
 */
@ApplicationScoped
public class Reading {
    private static final ThreadLocal<Map<Object, Object>> ASKED = new ThreadLocal<>();

    private Database database;

    protected Reading() {}

    @Inject
    public Reading(Database database) {
        this.database = database;
    }

    /** Runs a read; every query that it makes through {@link Database} takes the connection of this call. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public <T> T together(Callable<T> reads) throws Exception {
        if (ASKED.get() != null) {
            return database.<T, Exception>with(handle -> reads.call());
        }
        ASKED.set(new HashMap<>());
        try {
            return database.<T, Exception>with(handle -> reads.call());
        } finally {
            ASKED.remove();
        }
    }

    /**
     * What one read asks several times and should be told the same each time, such as where today's tree stands: asked
     * once and kept until the read ends. Outside a read it is asked on each use, since a transaction may change it.
     */
    public static <T> T once(Class<?> asking, Supplier<T> question) {
        Map<Object, Object> asked = ASKED.get();
        if (asked == null) {
            return question.get();
        }
        Object kept = asked.get(asking);
        if (kept == null) {
            kept = question.get();
            asked.put(asking, kept);
        }
        @SuppressWarnings("unchecked")
        T told = (T) kept;
        return told;
    }
}
