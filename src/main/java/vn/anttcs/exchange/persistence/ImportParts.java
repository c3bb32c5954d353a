package vn.anttcs.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.anttcs.platform.persistence.Database;

/** The pieces of the files: those that came in, and those of the files of refused rows that go out. */
@ApplicationScoped
public class ImportParts {
    private Database database;

    protected ImportParts() {}

    @Inject
    public ImportParts(Database database) {
        this.database = database;
    }

    /** The checksum of a part that came in. */
    public Optional<String> checksum(long jobId, long partNo) {
        return database.with(
                handle -> handle.createQuery("select checksum from import_part where job_id = :job and part_no = :part")
                        .bind("job", jobId)
                        .bind("part", partNo)
                        .mapTo(String.class)
                        .findFirst());
    }

    public void add(long jobId, long partNo, String checksum, byte[] content) {
        database.use(handle -> handle.createUpdate("insert into import_part (job_id, part_no, checksum, part_bytes,"
                        + " content) values (:job, :part, :checksum, :bytes, :content)")
                .bind("job", jobId)
                .bind("part", partNo)
                .bind("checksum", checksum)
                .bind("bytes", content.length)
                .bind("content", content)
                .execute());
    }

    public byte[] content(long jobId, long partNo) {
        return database.with(
                handle -> handle.createQuery("select content from import_part where job_id = :job and part_no = :part")
                        .bind("job", jobId)
                        .bind("part", partNo)
                        .mapTo(byte[].class)
                        .one());
    }

    /** Forgets the file: what became of it is in the register, or in the file of refused rows. */
    public void forget(long jobId) {
        database.use(handle -> handle.execute("delete from import_part where job_id = ?", jobId));
    }

    /** One part of the file of refused rows. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Correction(String checksum, byte[] content) {}

    public Optional<Correction> correction(long jobId, long partNo) {
        return database.with(handle -> handle.createQuery(
                        "select checksum, content from import_correction where job_id = :job and part_no = :part")
                .bind("job", jobId)
                .bind("part", partNo)
                .map((row, context) -> new Correction(row.getString(1), row.getBytes(2)))
                .findFirst());
    }

    public void addCorrection(long jobId, long partNo, String checksum, byte[] content) {
        database.use(handle -> handle.createUpdate("insert into import_correction (job_id, part_no, checksum, content)"
                        + " values (:job, :part, :checksum, :content)")
                .bind("job", jobId)
                .bind("part", partNo)
                .bind("checksum", checksum)
                .bind("content", content)
                .execute());
    }

    /** Forgets a file of refused rows that was not finished. */
    public void forgetCorrections(long jobId) {
        database.use(handle -> handle.execute("delete from import_correction where job_id = ?", jobId));
    }
}
