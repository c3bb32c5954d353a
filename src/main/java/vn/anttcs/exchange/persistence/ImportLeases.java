package vn.anttcs.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.anttcs.platform.persistence.Database;

/**
 * Which node works on which job: a lease in the row of the job. A node that dies lets it run out; whoever takes it over
 * goes on where the rows say that the work stands.
 */
@ApplicationScoped
public class ImportLeases {
    private Database database;

    protected ImportLeases() {}

    @Inject
    public ImportLeases(Database database) {
        this.database = database;
    }

    /** A job that is not over yet. */
    public record Waiting(long importNo, long accountId, boolean free) {}

    /** The jobs in the queue and at work, the oldest first; free are those that nobody works on. */
    public List<Waiting> waiting(Instant now) {
        return database.with(handle -> handle.createQuery("select import_no, account_id, state, lease_until < :now"
                        + " from import_job where state in ('QUEUED', 'RUNNING') order by import_no")
                .bind("now", now)
                .map((row, context) -> new Waiting(
                        row.getLong(1), row.getLong(2), row.getString(3).equals("QUEUED") || row.getBoolean(4)))
                .list());
    }

    /** Takes a free job; false when another node was faster. */
    public boolean take(long importNo, String node, Instant now, Instant until) {
        return database.with(
                handle -> handle.createUpdate("update import_job set state = 'RUNNING', lease_owner = :node,"
                                        + " lease_until = :until, started_at = coalesce(started_at, :now) where import_no = :no"
                                        + " and (state = 'QUEUED' or (state = 'RUNNING' and lease_until < :now))")
                                .bind("node", node)
                                .bind("until", until)
                                .bind("now", now)
                                .bind("no", importNo)
                                .execute()
                        == 1);
    }

    /**
     * Keeps the job for this node and locks its row until commit; false when it is not ours any more, and nothing may be
     * written for it.
     */
    public boolean hold(long jobId, String node, Instant until) {
        return database.with(handle -> handle.createUpdate("update import_job set lease_until = :until"
                                + " where id = :id and lease_owner = :node and state = 'RUNNING'")
                        .bind("until", until)
                        .bind("id", jobId)
                        .bind("node", node)
                        .execute()
                == 1);
    }

    /** Gives up the leases of a node that stops, so that another need not wait. */
    public void release(String node, Instant now) {
        database.use(handle -> handle.createUpdate("update import_job set lease_until = :past where lease_owner = :node"
                        + " and state = 'RUNNING'")
                .bind("past", now.minusSeconds(1))
                .bind("node", node)
                .execute());
    }
}
