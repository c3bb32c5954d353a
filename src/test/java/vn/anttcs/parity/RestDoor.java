package vn.anttcs.parity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.anttcs.contract.OpenApi;
import vn.anttcs.server.Http;

/** Sends a neutral request as the OpenAPI document says. */
final class RestDoor {
    private static final OpenApi CONTRACT = OpenApi.read();

    private RestDoor() {}

    /** Whether a file takes the place of the view, or of the body, by this door. */
    static boolean isStream(String operation) {
        return CONTRACT.endpoints().get(operation).isStream();
    }

    static Result call(Http caller, Request request) {
        OpenApi.Endpoint endpoint = CONTRACT.endpoints().get(request.operation());
        Set<String> parameters = CONTRACT.parameters(endpoint).keySet();
        boolean reads = endpoint.method().equals("get");
        String path = "/api/v1" + endpoint.path();
        List<String> query = new ArrayList<>();
        JsonObjectBuilder body = Json.PROVIDER.createObjectBuilder();
        Map<String, String> headers = new HashMap<>();
        for (Map.Entry<String, JsonValue> member : request.input().entrySet()) {
            String name = member.getKey();
            if (path.contains("{" + name + "}")) {
                path = path.replace("{" + name + "}", encoded(text(member.getValue())));
            } else if (reads || parameters.contains(name)) {
                texts(member.getValue()).forEach(text -> query.add(name + "=" + encoded(text)));
            } else if (name.equals("version")) {
                headers.put("If-Match", "\"" + text(member.getValue()) + "\"");
            } else {
                body.add(name, member.getValue());
            }
        }
        if (request.key() != null) {
            headers.put("Idempotency-Key", request.key());
        }
        String target = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        if (reads) {
            return result(caller.get(target));
        }
        String method = endpoint.method().toUpperCase(java.util.Locale.ROOT);
        return result(
                endpoint.isStream()
                        ? caller.send(
                                method, target, request.file() == null ? null : "text/csv", request.file(), headers)
                        : caller.send(
                                method, target, "application/json", body.build().toString(), headers));
    }

    /** What a query names several times for a list. */
    private static List<String> texts(JsonValue value) {
        return value instanceof JsonArray several
                ? several.stream().map(RestDoor::text).toList()
                : List.of(text(value));
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonObject only && only.size() == 1) {
            return text(only.values().iterator().next());
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Result result(HttpResponse<String> response) {
        Optional<String> attachment = response.headers().firstValue("Content-Disposition");
        if (attachment.isPresent()) {
            String name = attachment.get().replaceFirst("^attachment; filename=\"(.*)\"$", "$1");
            return new Result(null, Set.of(), Map.of("fileName", name, "content", response.body()));
        }
        Map<String, Object> answer = response.body().isBlank() ? Map.of() : Json.object(response.body());
        if (response.statusCode() < 300) {
            return new Result(null, Set.of(), answer);
        }
        return new Result(String.valueOf(answer.get("code")), errors(answer.get("errors")), Map.of());
    }

    static Set<String> errors(Object list) {
        Set<String> errors = new TreeSet<>();
        if (list instanceof List<?> items) {
            for (Object item : items) {
                Map<?, ?> error = (Map<?, ?>) item;
                errors.add(error.get("code") + "@" + (error.get("field") == null ? "" : error.get("field")));
            }
        }
        return errors;
    }
}
