package vn.anttcs.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;

/** Which node works on which job: a lease in the row of the job. */
@ApplicationScoped
public class LeaseRows {
    private static final String FREE = " state in (:waiting, :working) and (lease_until is null or lease_until < :now)";

    private Database database;

    protected LeaseRows() {}

    @Inject
    public LeaseRows(Database database) {
        this.database = database;
    }

    /** Jobs that nobody works on, the oldest first. */
    public List<Long> free(LeasedTable table, Instant now) {
        return database.with(handle -> states(
                        handle.createQuery(
                                "select id from " + table.name() + " where" + FREE + " order by created_at, id"),
                        table)
                .bind("now", now)
                .mapTo(Long.class)
                .list());
    }

    /** Takes a job; false when another node was faster. */
    public boolean take(LeasedTable table, long jobId, String node, Instant now) {
        return database.with(handle -> states(
                                handle.createUpdate("update " + table.name() + " set state = :working,"
                                        + " lease_owner = :node, lease_until = :until,"
                                        + " started_at = coalesce(started_at, :now) where id = :id and" + FREE),
                                table)
                        .bind("id", jobId)
                        .bind("node", node)
                        .bind("now", now)
                        .bind("until", now.plus(table.patience()))
                        .execute()
                == 1);
    }

    private static <S extends SqlStatement<S>> S states(S statement, LeasedTable table) {
        return statement.bind("waiting", table.waiting()).bind("working", table.working());
    }

    /** Keeps a job for a node and locks its row until commit; false when it is not the node's any more. */
    public boolean hold(LeasedTable table, long jobId, String node, Instant now) {
        return database.with(handle -> handle.createUpdate("update " + table.name() + " set lease_until = :until"
                                + " where id = :id and lease_owner = :node and state = :working")
                        .bind("until", now.plus(table.patience()))
                        .bind("id", jobId)
                        .bind("node", node)
                        .bind("working", table.working())
                        .execute()
                == 1);
    }

    /** Gives up the leases of a node that stops, so that another need not wait. */
    public void release(LeasedTable table, String node) {
        database.use(handle -> handle.createUpdate("update " + table.name()
                        + " set lease_owner = null, lease_until = null where lease_owner = :node and state = :working")
                .bind("node", node)
                .bind("working", table.working())
                .execute());
    }
}
