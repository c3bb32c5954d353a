package vn.anttcs.platform.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.anttcs.platform.data.JsonOutput;
import vn.anttcs.platform.error.Failure;

/** A failure as {@code application/problem+json} (RFC 9457). */
final class Problems {
    static final String MEDIA_TYPE = "application/problem+json";

    private Problems() {}

    /** The members of the document in their order. */
    record Document(
            String type,
            String title,
            int status,
            String detail,
            String instance,
            String code,
            String language,
            String incident,
            List<Failure.Detail> errors) {}

    static String text(Failure failure, String instance) {
        String detail = failure.errors().isEmpty()
                ? failure.message()
                : failure.errors().get(0).message();
        return JsonOutput.write(new Document(
                "urn:anttcs:error:" + failure.code(),
                failure.message(),
                failure.code().status(),
                detail,
                instance,
                failure.code().name(),
                failure.language(),
                failure.incident(),
                failure.errors()));
    }

    static void write(HttpServletResponse response, Failure failure, String instance) throws IOException {
        byte[] body = text(failure, instance).getBytes(StandardCharsets.UTF_8);
        response.setStatus(failure.code().status());
        response.setContentType(MEDIA_TYPE + ";charset=utf-8");
        response.setHeader("Content-Language", failure.language());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
