package vn.anttcs.platform.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jvnet.mimepull.MIMEConfig;
import org.jvnet.mimepull.MIMEMessage;
import org.jvnet.mimepull.MIMEParsingException;
import org.jvnet.mimepull.MIMEPart;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.BodyTooLarge;

/**
 * A message in parts ({@code multipart/related}), as clients with MTOM send it: the envelope is the root part, and an
 * {@code xop:Include} in it stands for the bytes of another part. Everything stays in memory, within the limit of a body.
 */
final class MultipartMessage {
    /** Each part costs three steps of the parser and each eight kilobytes of content one: far more than a real message has. */
    private static final int MAX_STEPS = 10_000;

    private final Map<String, byte[]> attachments = new LinkedHashMap<>();
    private byte[] root;
    private String rootType;

    private MultipartMessage() {}

    static boolean isMultipart(String contentType) {
        return contentType != null && contentType.strip().regionMatches(true, 0, "multipart/related", 0, 17);
    }

    /** Takes the body apart, or refuses what is no such message. */
    static MultipartMessage read(InputStream body, String contentType) {
        String boundary = MediaTypes.parameter(contentType, "boundary");
        if (boundary == null) {
            throw Refusal.invalid("NOT_MULTIPART", null);
        }
        MIMEConfig config = new MIMEConfig();
        config.setMemoryThreshold(-1);
        try (MIMEMessage message = new MIMEMessage(body, boundary, config)) {
            MultipartMessage read = new MultipartMessage();
            read.parts(message, MediaTypes.parameter(contentType, "start"));
            return read;
        } catch (MIMEParsingException malformed) {
            throw malformed.getCause() instanceof BodyTooLarge tooLarge
                    ? tooLarge.refusal()
                    : Refusal.invalid("NOT_MULTIPART", null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void parts(MIMEMessage message, String start) throws IOException {
        int steps = 0;
        while (message.makeProgress()) {
            if (++steps > MAX_STEPS) {
                throw Refusal.of(ErrorCode.TOO_LARGE);
            }
        }
        for (MIMEPart part : message.getAttachments()) {
            byte[] content;
            try (InputStream in = part.read()) {
                content = in.readAllBytes();
            }
            // Without a start parameter the first part is the root (RFC 2387, 3.2).
            boolean named = start != null && bare(start).equals(bare(part.getContentId()));
            if (named || (start == null && root == null)) {
                root = content;
                rootType = part.getContentType();
            } else {
                attachments.put(bare(part.getContentId()), content);
            }
        }
        if (root == null) {
            throw Refusal.invalid("NOT_MULTIPART", null);
        }
    }

    private static String bare(String contentId) {
        return contentId.replaceAll("^<|>$", "");
    }

    InputStream root() {
        return new ByteArrayInputStream(root);
    }

    String rootType() {
        return rootType;
    }

    /**
     * The content that an {@code xop:Include} refers to, as base64. Each part answers once: included again and again, a
     * small message would grow without end.
     */
    String takeBase64(String reference) {
        String name = reference == null || !reference.startsWith("cid:")
                ? ""
                : URLDecoder.decode(reference.substring(4).replace("+", "%2B"), StandardCharsets.UTF_8);
        byte[] content = attachments.remove(name);
        if (content == null) {
            throw Refusal.invalid("NO_SUCH_ATTACHMENT", null, name);
        }
        return Base64.getEncoder().encodeToString(content);
    }
}
