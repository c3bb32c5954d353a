package vn.anttcs.personnel.service;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import vn.anttcs.personnel.api.AttachFile;
import vn.anttcs.personnel.rule.FileKind;
import vn.anttcs.personnel.rule.FileType;
import vn.anttcs.platform.error.Refusal;

/** Kiểm tra tệp: what a client calls a file is not believed before its first bytes say the same. */
final class FileChecks {
    private FileChecks() {}

    static void refuseWrongContent(AttachFile command) {
        Optional<FileType> type = FileType.of(command.mediaType());
        if (type.isEmpty()) {
            throw Refusal.invalid("FILE_TYPE_NOT_KEPT", "mediaType", String.join(", ", FileType.mediaTypes()));
        }
        if (command.kind() == FileKind.PHOTO && !type.get().isImage()) {
            throw Refusal.invalid("PHOTO_NOT_IMAGE", "mediaType");
        }
        if (!type.get().fits(command.content())) {
            throw Refusal.invalid("FILE_CONTENT_OTHER_TYPE", "content", command.mediaType());
        }
    }

    /** SHA-256 of the content, hexadecimal. */
    static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
