package vn.anttcs.personnel.service;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.anttcs.personnel.api.AttachFile;
import vn.anttcs.personnel.rule.FileKind;
import vn.anttcs.personnel.rule.FileType;
import vn.anttcs.platform.error.Refusal;

/** Kiểm tra tệp: what a client calls a file is not believed before its first bytes say the same. */
final class FileChecks {
    private FileChecks() {}

    static void refuseWrongContent(AttachFile command) {
        FileType type = kept(command.mediaType());
        if (command.kind() == FileKind.PHOTO && !type.isImage()) {
            throw Refusal.invalid("PHOTO_NOT_IMAGE", "mediaType");
        }
        refuseOther(type, command.content());
    }

    /** Refuses a type that is not kept, and content that does not begin as its type does. */
    static void refuseWrongContent(String mediaType, byte[] content) {
        refuseOther(kept(mediaType), content);
    }

    private static FileType kept(String mediaType) {
        return FileType.of(mediaType)
                .orElseThrow(() ->
                        Refusal.invalid("FILE_TYPE_NOT_KEPT", "mediaType", String.join(", ", FileType.mediaTypes())));
    }

    private static void refuseOther(FileType type, byte[] content) {
        if (!type.fits(content)) {
            throw Refusal.invalid("FILE_CONTENT_OTHER_TYPE", "content", type.mediaType());
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
