package vn.anttcs.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import vn.anttcs.server.Http;

/**
 * The server understands every example of a request as it stands in the OpenAPI document. They are sent by an account
 * without any right: what it may not do it is told (403, 404) after its request was understood (otherwise 400).
 */
@SuppressWarnings("unchecked")
class ExamplesIT {
    private static final OpenApi OPEN_API = OpenApi.read();
    private static final String STRANGER = "nguoi-doc-vi-du";
    private static final String PASSWORD = "mat-khau-cua-nguoi-doc";
    private static final List<Integer> NOT_UNDERSTOOD = List.of(400, 405, 406, 413, 415, 500, 503);

    static List<String> operations() {
        return List.copyOf(OPEN_API.endpoints().keySet());
    }

    @BeforeAll
    static void there_is_an_account_without_rights() {
        String account = Json.createObjectBuilder()
                .add("userName", STRANGER)
                .add("fullName", "Người đọc ví dụ")
                .add("kind", "OFFICER")
                .add("unitCode", "VN")
                .add("password", PASSWORD)
                .build()
                .toString();
        assertThat(Http.administrator().post("/api/v1/accounts", account).statusCode())
                .isIn(201, 409);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void is_understood(String name) {
        OpenApi.Endpoint endpoint = OPEN_API.endpoints().get(name);
        Map<String, Object> content = OpenApi.map(OpenApi.map(endpoint.operation(), "requestBody"), "content");
        String type = content.keySet().stream().findFirst().orElse(null);
        Object example = type == null ? null : ((Map<String, Object>) content.get(type)).get("example");
        HttpResponse<String> answer = Http.administrator()
                .as(STRANGER, PASSWORD)
                .send(endpoint.method().toUpperCase(Locale.ROOT), path(endpoint), type, text(example), Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isNotIn(NOT_UNDERSTOOD);
    }

    private static String path(OpenApi.Endpoint endpoint) {
        StringBuilder path = new StringBuilder("/api/v1").append(endpoint.path());
        char separator = '?';
        for (Map<String, Object> parameter : OPEN_API.parameters(endpoint).values()) {
            String name = parameter.get("name").toString();
            Object example = parameter.get("example");
            if (parameter.get("in").equals("path")) {
                assertThat(example).as("example of the path parameter " + name).isNotNull();
                int at = path.indexOf("{" + name + "}");
                path.replace(at, at + name.length() + 2, example.toString());
            } else if (Boolean.TRUE.equals(parameter.get("required"))) {
                for (Object one : example instanceof List<?> several ? several : List.of(example)) {
                    path.append(separator).append(name).append('=').append(one);
                    separator = '&';
                }
            }
        }
        return path.toString();
    }

    private static String text(Object example) {
        if (example == null || example instanceof String) {
            return (String) example;
        }
        return json(example).toString();
    }

    private static JsonValue json(Object value) {
        if (value instanceof Map<?, ?> members) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            members.forEach((name, member) -> object.add(name.toString(), json(member)));
            return object.build();
        }
        if (value instanceof List<?> items) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            items.forEach(item -> array.add(json(item)));
            return array.build();
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Number number
                ? Json.createValue(new BigDecimal(number.toString()))
                : Json.createValue(value.toString());
    }

    @Test
    void answers_about_itself_as_described() {
        HttpResponse<String> answer = Http.administrator().get("/api/v1/about");
        Map<String, Object> schema = OPEN_API.answer(OPEN_API.endpoints().get("about"));
        assertThat(JsonSchema.faults(OPEN_API, schema, new Yaml().load(answer.body()), "about"))
                .isEmpty();
    }
}
