package vn.anttcs.platform.soap;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The request that Metro sees: the normalised message in UTF-8 with the headers that belong to it. */
final class NormalisedRequest extends HttpServletRequestWrapper {
    private static final List<String> DROPPED =
            List.of("transfer-encoding", "content-encoding", "authorization", "accept");
    private final byte[] body;
    private final Map<String, String> replaced;

    NormalisedRequest(HttpServletRequest request, byte[] body, String action) {
        super(request);
        this.body = body;
        replaced = Map.of(
                "content-type", getContentType(),
                "content-length", String.valueOf(body.length),
                "soapaction", '"' + action + '"');
    }

    @Override
    public String getHeader(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (replaced.containsKey(lower)) {
            return replaced.get(lower);
        }
        return DROPPED.contains(lower) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        String value = getHeader(name);
        return value == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(value));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(replaced.keySet());
    }

    @Override
    public String getContentType() {
        return "text/xml; charset=utf-8";
    }

    @Override
    public String getCharacterEncoding() {
        return "utf-8";
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream in = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return in.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return in.read(buffer, offset, length);
            }

            @Override
            public boolean isFinished() {
                return in.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("the message is read at once");
            }
        };
    }
}
