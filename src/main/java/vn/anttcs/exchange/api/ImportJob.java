package vn.anttcs.exchange.api;

import java.time.Instant;
import java.util.List;

/**
 * Lần nhập dữ liệu: an import and how far it is. When it has ended, {@code read = stored + refused}.
 *
 * @param importNo its number
 * @param dryRun whether rows are only checked; {@code stored} then counts those that would be stored
 * @param startedBy name of the account
 * @param createdAt when it was opened
 * @param startedAt when its rows began to be read, or null
 * @param finishedAt when it ended, or null
 * @param parts parts received
 * @param bytes bytes received
 * @param read rows read, headings and empty rows apart
 * @param stored rows stored
 * @param refused rows refused, for their own faults or because their commune has a faulty row
 * @param repaired rows in which something was repaired, such as a lost leading zero
 * @param progress percent of the work done
 * @param correctionParts parts of the file of refused rows
 * @param failure why the file could not be read and what to do, or null
 * @param communes the same counts by commune, without those rows whose commune is not known
 */
public record ImportJob(
        String importNo,
        ImportKind kind,
        boolean dryRun,
        ImportState state,
        String startedBy,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        long parts,
        long bytes,
        long read,
        long stored,
        long refused,
        long repaired,
        long progress,
        long correctionParts,
        String failure,
        List<ImportCommune> communes) {
    public ImportJob {
        communes = List.copyOf(communes);
    }
}
