package vn.anttcs.equipment.rule.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Cỡ ảnh of a PNG as its first bytes tell it, so that a picture that would fill the memory is known before it is read.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PictureSize(int width, int height) {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final String HEADER = "IHDR";
    private static final int HEADER_AT = 12;
    private static final int WIDTH_AT = 16;
    private static final int HEIGHT_AT = 20;
    private static final int LENGTH = 24;

    /** The size of a picture; empty when the content is no PNG. */
    public static Optional<PictureSize> of(byte[] content) {
        if (content.length < LENGTH || !text(content, 0, SIGNATURE) || !text(content, HEADER_AT, HEADER)) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        return Optional.of(new PictureSize(bytes.getInt(WIDTH_AT), bytes.getInt(HEIGHT_AT)));
    }

    /** Whether it has at least one pixel and is no larger than so many. */
    public boolean fits(int mostWide, int mostHigh) {
        return width > 0 && width <= mostWide && height > 0 && height <= mostHigh;
    }

    private static boolean text(byte[] content, int from, String expected) {
        return new String(content, from, expected.length(), StandardCharsets.ISO_8859_1).equals(expected);
    }
}
