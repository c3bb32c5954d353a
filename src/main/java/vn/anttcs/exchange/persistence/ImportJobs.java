package vn.anttcs.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import vn.anttcs.exchange.api.ImportKind;
import vn.anttcs.exchange.api.ImportState;
import vn.anttcs.platform.error.Language;
import vn.anttcs.platform.persistence.Database;

/** The jobs themselves. */
@ApplicationScoped
public class ImportJobs {
    private static final String SELECT =
            "select id, import_no, kind, dry_run, state, phase, account_id, account_name, started_from, request_id,"
                    + " language, whole_country, created_at, started_at, finished_at, parts, file_bytes, rows_read,"
                    + " rows_stored, rows_refused, rows_repaired, progress, correction_parts, failure,"
                    + " failure_arguments, cancel_wanted from import_job";

    private Database database;

    protected ImportJobs() {}

    @Inject
    public ImportJobs(Database database) {
        this.database = database;
    }

    /** A job that is not over yet. */
    public record Unfinished(long jobId, long accountId) {}

    /** A new job that receives its parts. */
    public void add(JobRow job, List<Long> territory) {
        database.use(handle -> {
            handle.createUpdate("insert into import_job (id, import_no, kind, dry_run, state, phase, account_id,"
                            + " account_name, started_from, request_id, language, whole_country, created_at, parts,"
                            + " file_bytes, rows_read, rows_stored, rows_refused, rows_repaired, progress,"
                            + " correction_parts, cancel_wanted) values (:id, :no, :kind, :dry, :state, 'CHECKING',"
                            + " :account, :name, :address, :request, :language, :whole, :created, 0, 0, 0, 0, 0, 0, 0,"
                            + " 0, false)")
                    .bind("id", job.id())
                    .bind("no", job.importNo())
                    .bind("kind", job.kind().name())
                    .bind("dry", job.dryRun())
                    .bind("state", job.state().name())
                    .bind("account", job.starter().accountId())
                    .bind("name", job.starter().accountName())
                    .bind("address", job.starter().address())
                    .bind("request", job.starter().requestId())
                    .bind("language", job.starter().language().tag())
                    .bind("whole", job.wholeCountry())
                    .bind("created", job.times().created())
                    .execute();
            for (Long unit : territory) {
                handle.execute("insert into import_territory (job_id, unit_id) values (?, ?)", job.id(), unit);
            }
        });
    }

    public Optional<JobRow> find(long importNo) {
        return database.with(handle -> handle.createQuery(SELECT + " where import_no = :no")
                .bind("no", importNo)
                .map(ImportJobs::job)
                .findFirst());
    }

    /** A job that is known to be there. */
    public JobRow get(long jobId) {
        return database.with(handle -> handle.createQuery(SELECT + " where id = :id")
                .bind("id", jobId)
                .map(ImportJobs::job)
                .one());
    }

    /** Jobs in the queue and at work with the accounts that started them, the oldest first. */
    public List<Unfinished> unfinished() {
        return database.with(handle -> handle.createQuery("select id, account_id from import_job"
                        + " where state in ('QUEUED', 'RUNNING') order by import_no")
                .map((row, context) -> new Unfinished(row.getLong(1), row.getLong(2)))
                .list());
    }

    /** The job, locked until commit. */
    public Optional<JobRow> lock(long importNo) {
        return database.with(handle -> handle.createQuery(SELECT + " where import_no = :no for update")
                .bind("no", importNo)
                .map(ImportJobs::job)
                .findFirst());
    }

    /** Jobs before a number, the newest first. */
    public List<JobRow> list(ImportKind kind, ImportState state, long before, int most) {
        return database.with(handle -> handle.createQuery(SELECT + " where import_no < :before"
                        + (kind == null ? "" : " and kind = :kind")
                        + (state == null ? "" : " and state = :state")
                        + " order by import_no desc limit :most")
                .bind("before", before)
                .bind("kind", kind == null ? null : kind.name())
                .bind("state", state == null ? null : state.name())
                .bind("most", most)
                .map(ImportJobs::job)
                .list());
    }

    /** The units over which the account that started the job could import. */
    public List<Long> territory(long jobId) {
        return database.with(handle -> handle.createQuery(
                        "select unit_id from import_territory where job_id = :job order by unit_id")
                .bind("job", jobId)
                .mapTo(Long.class)
                .list());
    }

    /** Counts a part that came in. */
    public void received(long jobId, long parts, long bytes, Instant now) {
        database.use(handle -> handle.createUpdate("update import_job set parts = :parts, file_bytes = :bytes,"
                        + " received_at = :now where id = :id")
                .bind("parts", parts)
                .bind("bytes", bytes)
                .bind("now", now)
                .bind("id", jobId)
                .execute());
    }

    /** Jobs that wait for parts and have got none since. */
    public List<Long> abandoned(Instant before) {
        return database.with(handle -> handle.createQuery("select import_no from import_job where state = 'RECEIVING'"
                        + " and coalesce(received_at, created_at) < :before order by import_no")
                .bind("before", before)
                .mapTo(Long.class)
                .list());
    }

    /** Whether a job that waits for parts has got none since. */
    public boolean isAbandoned(long jobId, Instant before) {
        return database.with(handle -> handle.createQuery(
                        "select 1 from import_job where id = :id" + " and coalesce(received_at, created_at) < :before")
                .bind("id", jobId)
                .bind("before", before)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
    }

    /** Puts a job that receives parts into the queue. */
    public void queue(long jobId) {
        database.use(handle -> handle.execute("update import_job set state = 'QUEUED' where id = ?", jobId));
    }

    /** Remembers that somebody wants the job to stop. */
    public void wantCancel(long jobId) {
        database.use(handle -> handle.execute("update import_job set cancel_wanted = true where id = ?", jobId));
    }

    private static JobRow job(ResultSet row, StatementContext context) throws SQLException {
        return new JobRow(
                row.getLong("id"),
                row.getLong("import_no"),
                ImportKind.valueOf(row.getString("kind")),
                row.getBoolean("dry_run"),
                ImportState.valueOf(row.getString("state")),
                JobRow.Phase.valueOf(row.getString("phase")),
                new JobRow.Starter(
                        row.getLong("account_id"),
                        row.getString("account_name"),
                        row.getString("started_from"),
                        row.getString("request_id"),
                        Language.of(row.getString("language"), Language.VI)),
                row.getBoolean("whole_country"),
                new JobRow.Times(instant(row, "created_at"), instant(row, "started_at"), instant(row, "finished_at")),
                counts(row),
                row.getString("failure"),
                row.getString("failure_arguments"),
                row.getBoolean("cancel_wanted"));
    }

    private static JobRow.Counts counts(ResultSet row) throws SQLException {
        return new JobRow.Counts(
                row.getLong("parts"),
                row.getLong("file_bytes"),
                row.getLong("rows_read"),
                row.getLong("rows_stored"),
                row.getLong("rows_refused"),
                row.getLong("rows_repaired"),
                row.getLong("progress"),
                row.getLong("correction_parts"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
