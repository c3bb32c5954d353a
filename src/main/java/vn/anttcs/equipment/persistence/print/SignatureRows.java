package vn.anttcs.equipment.persistence.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.equipment.rule.print.SignatureForm;
import vn.anttcs.equipment.rule.print.SignatureSide;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Signatures of hand-over lists; added and never changed. */
@ApplicationScoped
public class SignatureRows {
    private static final String SELECT = "select signature_no, handover_id, side, post, form, signer, signed_on,"
            + " media_type, byte_count, checksum, file_no, recorded_at from equipment_handover_signature";
    private static final RowMapper<SignatureRow> ROW = (row, context) -> new SignatureRow(
            row.getString(1),
            row.getLong(2),
            SignatureSide.valueOf(row.getString(3)),
            row.getInt(4),
            SignatureForm.valueOf(row.getString(5)),
            row.getString(6),
            row.getObject(7, LocalDate.class),
            row.getString(8),
            row.getLong(9),
            row.getString(10),
            row.getString(11),
            row.getObject(12, LocalDateTime.class).toInstant(ZoneOffset.UTC));

    private Database database;
    private ToLongFunction<String> numbers;

    protected SignatureRows() {}

    @Inject
    public SignatureRows(Database database, Ids ids) {
        this(database, ids::next);
    }

    /** For tests without a server; the function gives the next number of a series. */
    public SignatureRows(Database database, ToLongFunction<String> numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** The next public number. */
    public String nextNumber() {
        return String.format("CK%07d", numbers.applyAsLong("equipment_signature_no"));
    }

    /** Writes a signature; false when that side or person has signed already. */
    public boolean add(SignatureRow row) {
        return UniqueKeys.holds(() -> database.use(handle -> handle.createUpdate(
                        "insert into equipment_handover_signature (id, signature_no, handover_id, side, post, form,"
                                + " signer, signed_on, media_type, byte_count, checksum, file_no, recorded_at) values"
                                + " (:id, :number, :list, :side, :post, :form, :signer, :day, :type, :bytes,"
                                + " :checksum, :file, :stamp)")
                .bind("id", numbers.applyAsLong("id"))
                .bind("number", row.signatureNo())
                .bind("list", row.handoverId())
                .bind("side", row.side().name())
                .bind("post", row.post())
                .bind("form", row.form().name())
                .bind("signer", row.signer())
                .bind("day", row.signedOn())
                .bind("type", row.mediaType())
                .bind("bytes", row.byteCount())
                .bind("checksum", row.checksum())
                .bind("file", row.fileNo())
                .bind("stamp", row.recordedAt())
                .execute()));
    }

    /** The signatures of a list as known at a recorded time, in the order in which they came. */
    public List<SignatureRow> of(long handoverId, Instant knownOn) {
        return database.with(handle -> handle.createQuery(SELECT
                        + " where handover_id = :list and recorded_at <= :known order by recorded_at, side, post")
                .bind("list", handoverId)
                .bind("known", knownOn)
                .map(ROW)
                .list());
    }
}
