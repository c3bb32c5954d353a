package vn.anttcs.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Language;

/** Reads from the headers of a request what is the same at both doors. */
public final class Calls {
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9.\\-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");

    private Calls() {}

    /** Settings that every call asks for; looking one up in the server's configuration takes longer than using it. */
    private static final class Given {
        static final Language LANGUAGE = Settings.language();
        static final Set<String> PROXIES = Set.copyOf(Settings.trustedProxies());
    }

    static Call of(HttpServletRequest request, Call.Protocol protocol) {
        String given = request.getHeader("X-Request-Id");
        String requestId = given != null && given.matches("[A-Za-z0-9._-]{1,64}")
                ? given
                : UUID.randomUUID().toString();
        Call call = new Call(
                requestId,
                protocol,
                clientAddress(request),
                Language.of(request.getHeader("Accept-Language"), Given.LANGUAGE));
        call.idempotencyKey(request.getHeader("Idempotency-Key"));
        return call;
    }

    /** Whether a proxy of trust has forwarded it. */
    public static boolean isForwarded(HttpServletRequest request) {
        return !Given.PROXIES.isEmpty() && Given.PROXIES.contains(request.getRemoteAddr());
    }

    private static String clientAddress(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !isForwarded(request)) {
            return request.getRemoteAddr();
        }
        // The nearest proxy appends what it saw: only the last entry is its own word.
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** Scheme, host and port under which the client reaches this server, for published addresses. */
    public static String publicBase(HttpServletRequest request) {
        String scheme = request.getScheme();
        String host = request.getHeader("Host");
        if (isForwarded(request)) {
            scheme = either(request.getHeader("X-Forwarded-Proto"), scheme);
            host = either(request.getHeader("X-Forwarded-Host"), host);
        }
        boolean wellFormed =
                host != null && host.length() <= 255 && HOST.matcher(host).matches();
        String safeHost = wellFormed ? host : request.getServerName() + ":" + request.getServerPort();
        return ("https".equals(scheme) ? "https" : "http") + "://" + safeHost + request.getContextPath();
    }

    private static String either(String first, String second) {
        return first == null || first.isBlank() ? second : first.strip();
    }

    /** What the Authorization header shows, or null. */
    public static Credentials credentials(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return null;
        }
        if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return basic(header.substring(6).strip());
        }
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return new Credentials.Token(header.substring(7).strip());
        }
        return null;
    }

    private static Credentials basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? null
                    : new Credentials.Password(pair.substring(0, colon), pair.substring(colon + 1), null);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    /** Headers that tell the client how to go on after a failure. */
    public static void hints(HttpServletResponse response, ErrorCode code) {
        if (code == ErrorCode.UNAUTHENTICATED) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"ANTTCS\", charset=\"UTF-8\"");
        }
        if (code == ErrorCode.UNAVAILABLE || code == ErrorCode.IN_PROGRESS) {
            response.setHeader("Retry-After", "2");
        }
        if (code == ErrorCode.TOO_MANY_REQUESTS) {
            response.setHeader("Retry-After", "60");
        }
    }
}
