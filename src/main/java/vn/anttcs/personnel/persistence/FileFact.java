package vn.anttcs.personnel.persistence;

import java.time.LocalDate;
import vn.anttcs.personnel.rule.FileKind;

/**
 * Tệp đính kèm: what is known of a file.
 *
 * @param byteCount length of the content in bytes
 * @param checksum SHA-256 of the content, hexadecimal
 * @param removalReason why it no longer counts, or null while it does
 */
public record FileFact(
        FileKind kind,
        String fileName,
        String mediaType,
        long byteCount,
        String checksum,
        LocalDate attachedOn,
        String removalReason) {

    /** The same file when it no longer counts. */
    public FileFact removed(String because) {
        return new FileFact(kind, fileName, mediaType, byteCount, checksum, attachedOn, because);
    }

    /** Whether it still counts. */
    public boolean counts() {
        return removalReason == null;
    }
}
