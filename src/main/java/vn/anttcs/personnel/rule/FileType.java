package vn.anttcs.personnel.rule;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Định dạng tệp: the kinds of content that are kept, each known by its first bytes and not by what a client says. */
public enum FileType {
    /** Ảnh JPEG. */
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    /** Ảnh PNG. */
    PNG("image/png", "\u0089PNG\r\n\u001a\n"),
    /** Tài liệu PDF. */
    PDF("application/pdf", "%PDF-");

    private final String mediaType;
    private final String firstBytes;

    FileType(String mediaType, String firstBytes) {
        this.mediaType = mediaType;
        this.firstBytes = firstBytes;
    }

    /** The media types that are kept. */
    public static List<String> mediaTypes() {
        return Arrays.stream(values()).map(FileType::mediaType).toList();
    }

    /** The type with a media type, if it is one that is kept. */
    public static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The media type, such as {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it is a picture. */
    public boolean isImage() {
        return this != PDF;
    }

    /** Whether the content begins as this type does. */
    public boolean fits(byte[] content) {
        int length = Math.min(content.length, firstBytes.length());
        return new String(content, 0, length, StandardCharsets.ISO_8859_1).equals(firstBytes);
    }
}
