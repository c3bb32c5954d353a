package vn.anttcs.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;

/** The body of a request, unzipped when it says so, that fails with {@link BodyTooLarge} as soon as its limit is passed. */
public final class BoundedBody extends FilterInputStream {
    private final long limit;
    private long count;

    private BoundedBody(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** Opens the body; what declares itself too large or in an unknown coding is refused before a byte is read. */
    public static InputStream of(HttpServletRequest request, long limit) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw Refusal.of(ErrorCode.TOO_LARGE, String.valueOf(limit));
        }
        String coding = request.getHeader("Content-Encoding");
        if (coding == null || coding.isBlank() || coding.equalsIgnoreCase("identity")) {
            return new BoundedBody(request.getInputStream(), limit);
        }
        if (coding.toLowerCase(Locale.ROOT).contains("gzip")) {
            return new BoundedBody(unzipped(request), limit);
        }
        throw Refusal.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
    }

    private static InputStream unzipped(HttpServletRequest request) throws IOException {
        try {
            return new GZIPInputStream(request.getInputStream());
        } catch (ZipException | EOFException broken) {
            throw brokenZip();
        }
    }

    private static Refusal brokenZip() {
        return Refusal.invalid("BROKEN_ZIP", null);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                counted(read);
            }
            return read;
        } catch (ZipException | EOFException broken) {
            if (in instanceof GZIPInputStream) {
                throw brokenZip();
            }
            throw broken;
        }
    }

    private void counted(int read) throws BodyTooLarge {
        count += read;
        if (count > limit) {
            throw new BodyTooLarge(limit);
        }
    }
}
