package vn.anttcs.platform.soap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Failure;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.http.BoundedBody;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.http.Calls;
import vn.anttcs.platform.http.Credentials;
import vn.anttcs.platform.http.Door;

/**
 * The SOAP door: publishes the WSDLs, reads each message under limits, signs the caller in, normalises the payload and
 * hands Metro a message that it cannot misread.
 */
@WebFilter(filterName = "soap", urlPatterns = "/soap/*", asyncSupported = true)
public class SoapDoor extends Door {
    private static final String NAMESPACE = SoapDoor.class.getName();

    @Override
    protected Call.Protocol protocol() {
        return Call.Protocol.SOAP;
    }

    @Override
    protected void pass(Call call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws Exception {
        Contract contract = Contract.at(path(request), getServletContext());
        if (contract == null) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
        request.setAttribute(NAMESPACE, contract.schema().namespace());
        if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) {
            publish(request, response, contract);
        } else if (SelfCalls.isOne(request)) {
            chain.doFilter(SelfCalls.message(request, contract.schema()), response);
        } else if ("POST".equals(request.getMethod())) {
            post(call, request, response, chain, contract);
        } else {
            throw Refusal.of(ErrorCode.METHOD_NOT_ALLOWED);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length() + "/soap".length());
    }

    private static void publish(HttpServletRequest request, HttpServletResponse response, Contract contract)
            throws IOException {
        response.setContentType("text/xml;charset=utf-8");
        byte[] body = contract.published(Calls.publicBase(request)).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private void post(
            Call call, HttpServletRequest request, HttpServletResponse response, FilterChain chain, Contract contract)
            throws Exception {
        Credentials shown = Calls.credentials(request);
        if (shown != null) {
            signIn(call, shown);
        }
        Envelope envelope;
        try (InputStream body = BoundedBody.of(request, Settings.maximumBody())) {
            envelope = EnvelopeReader.read(body, request.getContentType(), Settings.maximumBody());
        }
        if (shown == null) {
            signIn(call, envelope.credentials);
        }
        if (call.idempotencyKey() == null) {
            call.idempotencyKey(envelope.headerKey());
        }
        String payload = Normaliser.normalise(envelope.payload, contract.schema());
        String message =
                "<S:Envelope xmlns:S=\"" + Envelope.SOAP_1_1 + "\"><S:Body>" + payload + "</S:Body></S:Envelope>";
        chain.doFilter(
                new NormalisedRequest(
                        request,
                        message.getBytes(StandardCharsets.UTF_8),
                        contract.schema().namespace() + ":" + envelope.payload.name),
                response);
    }

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        Object namespace = request.getAttribute(NAMESPACE);
        Faults.write(response, failure, namespace == null ? "urn:anttcs:fault:v1" : namespace.toString());
    }
}
