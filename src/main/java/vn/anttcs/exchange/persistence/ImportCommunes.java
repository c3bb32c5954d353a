package vn.anttcs.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.platform.persistence.Database;

/** The communes of a job: all or nothing for each of them. */
@ApplicationScoped
public class ImportCommunes {
    private Database database;

    protected ImportCommunes() {}

    @Inject
    public ImportCommunes(Database database) {
        this.database = database;
    }

    /** The communes of a job in the order of their codes. */
    public List<CommuneRow> list(long jobId) {
        return database.with(handle -> handle.createQuery("select commune_code, rows_read, rows_faulty, faulty_row,"
                        + " verdict, stored from import_commune where job_id = :job order by commune_code")
                .bind("job", jobId)
                .map((row, context) -> new CommuneRow(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getObject(4, Long.class),
                        row.getString(5),
                        row.getBoolean(6)))
                .list());
    }

    public void add(long jobId, Collection<CommuneRow> communes) {
        if (communes.isEmpty()) {
            return;
        }
        database.use(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert into import_commune (job_id, commune_code, rows_read,"
                    + " rows_faulty, faulty_row, verdict, stored) values (?, ?, ?, ?, ?, ?, ?)");
            for (CommuneRow commune : communes) {
                batch.add(
                        jobId,
                        commune.communeCode(),
                        commune.read(),
                        commune.faulty(),
                        commune.faultyRow(),
                        commune.verdict(),
                        commune.stored());
            }
            batch.execute();
        });
    }

    /** Forgets what was counted before the work began anew. */
    public void forget(long jobId) {
        database.use(handle -> handle.execute("delete from import_commune where job_id = ?", jobId));
    }

    /** Marks communes as stored, in the transaction that stores their rows; false when one of them already was. */
    public boolean markStored(long jobId, Collection<String> communes) {
        return database.with(handle -> handle.createUpdate("update import_commune set stored = true where job_id = :job"
                                + " and commune_code in (<communes>) and stored = false and verdict is null")
                        .bind("job", jobId)
                        .bindList("communes", List.copyOf(communes))
                        .execute()
                == communes.size());
    }

    /** Refuses a commune that was found good before. */
    public void refuse(long jobId, String communeCode, String verdict, long faulty, Long faultyRow) {
        database.use(handle -> handle.createUpdate(
                        "update import_commune set verdict = :verdict, rows_faulty = :faulty,"
                                + " faulty_row = :row where job_id = :job and commune_code = :commune and stored = false")
                .bind("verdict", verdict)
                .bind("faulty", faulty)
                .bind("row", faultyRow)
                .bind("job", jobId)
                .bind("commune", communeCode)
                .execute());
    }

    /** Refuses every commune that is not stored yet. */
    public void refuseRest(long jobId, String verdict) {
        database.use(handle -> handle.createUpdate(
                        "update import_commune set verdict = :verdict where job_id = :job and stored = false and verdict is null")
                .bind("verdict", verdict)
                .bind("job", jobId)
                .execute());
    }
}
