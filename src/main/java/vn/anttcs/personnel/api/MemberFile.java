package vn.anttcs.personnel.api;

import java.time.LocalDate;
import vn.anttcs.personnel.rule.FileKind;

/**
 * Tệp đính kèm: what is known of a file kept with a member, without its content.
 *
 * @param byteCount length of the content in bytes
 * @param checksum SHA-256 of the content, hexadecimal
 * @param removedOn since when it no longer counts
 * @param removalReason why
 * @param version grows with each change of the member
 */
public record MemberFile(
        String fileNo,
        FileKind kind,
        String fileName,
        String mediaType,
        long byteCount,
        String checksum,
        LocalDate attachedOn,
        LocalDate removedOn,
        String removalReason,
        long version) {}
