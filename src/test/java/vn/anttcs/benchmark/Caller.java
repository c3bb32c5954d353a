package vn.anttcs.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Calls the application, the floor beside it, and both doors, over connections that stay open. */
final class Caller {
    static final String USER = "do-kiem";
    static final String PASSWORD = "mat-khau-do-kiem";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String authorization;

    Caller(int port) {
        this("http://127.0.0.1:" + port, USER, PASSWORD);
    }

    private Caller(String base, String user, String password) {
        this.base = base;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** The same server under another account. */
    Caller as(String user, String password) {
        return new Caller(base, user, password);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", authorization);
    }

    String get(String path) {
        return send(request(path).GET().build());
    }

    JsonObject object(String path) {
        return parse(get(path));
    }

    /** Reads something and makes sure that it is not empty. */
    void read(String path) {
        if (get(path).length() < 20) {
            throw new IllegalStateException("an empty answer from " + path);
        }
    }

    String post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    String soap(String feature, String payload) {
        return send(request("/soap/" + feature + "/v1")
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + payload
                                + "</s:Body></s:Envelope>"))
                .build());
    }

    String send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(request.uri() + " " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
