package vn.anttcs.platform.soap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Failure;

/** A failure as a SOAP 1.1 fault whose detail is the feature's own {@code businessFault}. */
final class Faults {
    private Faults() {}

    /** Writes the fault: HTTP 500, or 401 with {@code WWW-Authenticate} when the sign-in is missing. */
    static void write(HttpServletResponse response, Failure failure, String namespace) throws IOException {
        response.setStatus(failure.code() == ErrorCode.UNAUTHENTICATED ? 401 : 500);
        response.setContentType("text/xml;charset=utf-8");
        byte[] body = text(failure, namespace).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static String text(Failure failure, String namespace) {
        StringBuilder out = new StringBuilder(1024);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><S:Envelope xmlns:S=\"")
                .append(Envelope.SOAP_1_1)
                .append("\"><S:Body><S:Fault><faultcode>S:")
                .append(failure.code().isServerFault() ? "Server" : "Client")
                .append("</faultcode>");
        element("faultstring", failure.message(), out);
        out.append("<detail><businessFault xmlns=\"").append(namespace).append("\">");
        element("code", failure.code().name(), out);
        element("message", failure.message(), out);
        element("language", failure.language(), out);
        element("incident", failure.incident(), out);
        for (Failure.Detail detail : failure.errors()) {
            out.append("<error>");
            element("code", detail.code(), out);
            element("field", detail.field(), out);
            element("message", detail.message(), out);
            element("legalBasis", detail.legalBasis(), out);
            out.append("</error>");
        }
        return out.append("</businessFault></detail></S:Fault></S:Body></S:Envelope>")
                .toString();
    }

    private static void element(String name, String text, StringBuilder out) {
        if (text != null) {
            out.append('<').append(name).append('>');
            SimpleValues.write(printable(text), out);
            out.append("</").append(name).append('>');
        }
    }

    /** Texts may quote what the client sent, and XML has no form for control characters. */
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "�");
    }
}
