package vn.anttcs.exchange.persistence;

import java.time.Instant;
import vn.anttcs.exchange.api.ImportKind;
import vn.anttcs.exchange.api.ImportState;
import vn.anttcs.platform.error.Language;

/**
 * One import job as kept.
 *
 * @param phase how far the work on the rows has come
 * @param wholeCountry whether the account that started it could import everywhere
 * @param failure code of what keeps the file from being read, or null
 * @param failureArguments what the text of the failure names, or null
 */
public record JobRow(
        long id,
        long importNo,
        ImportKind kind,
        boolean dryRun,
        ImportState state,
        Phase phase,
        Starter starter,
        boolean wholeCountry,
        Times times,
        Counts counts,
        String failure,
        String failureArguments,
        boolean cancelWanted) {

    /** The steps of the work: a step that has begun is done again after an interruption, one that is done is not. */
    public enum Phase {
        CHECKING,
        STORING,
        SETTLING
    }

    /** Who started it, from where, in which language: it runs as this account. */
    public record Starter(long accountId, String accountName, String address, String requestId, Language language) {}

    /** When what happened; null while it has not. */
    public record Times(Instant created, Instant started, Instant finished) {}

    /** Everything that is counted. */
    public record Counts(
            long parts,
            long bytes,
            long read,
            long stored,
            long refused,
            long repaired,
            long progress,
            long correctionParts) {}
}
