package vn.anttcs.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.anttcs.exchange.api.ImportState;
import vn.anttcs.platform.persistence.Database;

/** How far the work on a job is. The worker that writes here holds the lease of the job. */
@ApplicationScoped
public class ImportProgress {
    private Database database;

    protected ImportProgress() {}

    @Inject
    public ImportProgress(Database database) {
        this.database = database;
    }

    /** Rows read and repaired so far, and the percent of the work that is done. */
    public void read(long jobId, long read, long repaired, int percent) {
        database.use(handle -> handle.createUpdate("update import_job set rows_read = :read, rows_repaired = :repaired,"
                        + " progress = :percent where id = :id")
                .bind("read", read)
                .bind("repaired", repaired)
                .bind("percent", percent)
                .bind("id", jobId)
                .execute());
    }

    /** Goes on to the next step. */
    public void enter(long jobId, JobRow.Phase phase) {
        database.use(handle -> handle.execute("update import_job set phase = ? where id = ?", phase.name(), jobId));
    }

    /** Adds rows that were stored. */
    public void stored(long jobId, long rows, int percent) {
        database.use(handle -> handle.createUpdate(
                        "update import_job set rows_stored = rows_stored + :rows, progress = :percent where id = :id")
                .bind("rows", rows)
                .bind("percent", percent)
                .bind("id", jobId)
                .execute());
    }

    /** Ends a job whose rows were read: what is not stored is refused. */
    public void end(long jobId, ImportState state, long correctionParts, Instant now) {
        database.use(handle -> handle.createUpdate("update import_job set state = :state, progress = 100,"
                        + " rows_refused = rows_read - rows_stored, correction_parts = :corrections,"
                        + " finished_at = :now, lease_owner = null, lease_until = null where id = :id")
                .bind("state", state.name())
                .bind("corrections", correctionParts)
                .bind("now", now)
                .bind("id", jobId)
                .execute());
    }

    /** Ends a job whose file cannot be read: no row counts. */
    public void fail(long jobId, String code, String arguments, Instant now) {
        database.use(handle -> handle.createUpdate("update import_job set state = 'FAILED', rows_read = rows_stored,"
                        + " rows_refused = 0, rows_repaired = 0, failure = :code, failure_arguments = :arguments,"
                        + " finished_at = :now, lease_owner = null, lease_until = null where id = :id")
                .bind("code", code)
                .bind("arguments", arguments)
                .bind("now", now)
                .bind("id", jobId)
                .execute());
    }
}
