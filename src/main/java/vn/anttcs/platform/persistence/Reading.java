package vn.anttcs.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/**
 * The queries of one read, on one connection and outside any transaction: each of them names both times of the read, so
 * they agree with each other whatever is written meanwhile, and begin and commit would be round trips for nothing.
 */
@ApplicationScoped
public class Reading {
    private Database database;

    protected Reading() {}

    @Inject
    public Reading(Database database) {
        this.database = database;
    }

    /** Runs a read; every query that it makes through {@link Database} takes the connection of this call. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public <T> T together(Callable<T> reads) throws Exception {
        return database.<T, Exception>with(handle -> reads.call());
    }
}
