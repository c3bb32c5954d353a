package vn.anttcs.personnel.api;

import vn.anttcs.personnel.rule.FileKind;

/**
 * Nội dung tệp: a file with its content.
 *
 * @param checksum SHA-256 of the content, hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent")
public record FileContent(
        String fileNo,
        FileKind kind,
        String fileName,
        String mediaType,
        long byteCount,
        String checksum,
        byte[] content) {}
