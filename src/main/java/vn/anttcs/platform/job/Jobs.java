package vn.anttcs.platform.job;

import java.util.List;
import java.util.function.BooleanSupplier;
import vn.anttcs.platform.persistence.LeasedTable;

/** One kind of jobs, found by the {@link JobRunner} of each node. */
public interface Jobs {
    /** Where they stand. */
    LeasedTable table();

    /** How many of them one node works on at the same time. */
    int atATime();

    /** Those of the free ones that may be taken now, in this order. */
    default List<Long> next(List<Long> free) {
        return free;
    }

    /**
     * Works on a job until it ends or the node stops. A job that was interrupted goes on where its rows say that the work
     * stands.
     *
     * @param stopping whether the node stops: another one goes on then
     * @throws LeaseLost when another node works on it meanwhile
     */
    void work(Lease lease, BooleanSupplier stopping);

    /**
     * Ends a job that would fail again.
     *
     * @param incident the number under which the log says why
     */
    void fail(Lease lease, String incident);
}
