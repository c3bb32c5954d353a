package vn.anttcs.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** Calls a server over HTTP as an outsider does. */
public final class Http {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI base;
    private final String authorization;

    private Http(URI base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /** As the first administrator of the suite's server. */
    public static Http administrator() {
        return at(RunningServer.get()).as(RunningServer.USER, RunningServer.PASSWORD);
    }

    /** Without sign-in. */
    public static Http at(RunningServer server) {
        return new Http(server.base(), null);
    }

    /** Without sign-in. */
    public static Http at(URI base) {
        return new Http(base, null);
    }

    public Http as(String user, String password) {
        String pair = user + ":" + password;
        return new Http(base, "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same caller on another server. */
    public Http on(RunningServer server) {
        return new Http(server.base(), authorization);
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null, null, Map.of());
    }

    /** Sends JSON. */
    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, "application/json", json, Map.of());
    }

    /** Sends a SOAP 1.1 message with the payload as its body. */
    public HttpResponse<String> soap(String feature, String payload) {
        return soap(feature, payload, Map.of());
    }

    public HttpResponse<String> soap(String feature, String payload, Map<String, String> headers) {
        String envelope = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + payload
                + "</s:Body></s:Envelope>";
        return send("POST", "/soap/" + feature + "/v1", "text/xml; charset=utf-8", envelope, headers);
    }

    public HttpResponse<String> send(
            String method, String path, String type, String body, Map<String, String> headers) {
        return sendBytes(method, path, type, body == null ? null : body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Sends bytes such as those of a file. */
    public HttpResponse<String> sendBytes(
            String method, String path, String type, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
