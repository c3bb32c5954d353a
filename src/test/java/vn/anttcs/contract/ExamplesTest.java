package vn.anttcs.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.anttcs.platform.error.ErrorCode;

/** Whoever reads the OpenAPI document finds an example of every body and answer, valid under its schema. */
@SuppressWarnings("unchecked")
class ExamplesTest {
    private static final OpenApi OPEN_API = OpenApi.read();

    static List<String> operations() {
        return List.copyOf(OPEN_API.endpoints().keySet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void shows_a_valid_example_of_everything_that_is_json(String name) {
        Map<String, Object> operation = OPEN_API.endpoints().get(name).operation();
        List<String> faults = new ArrayList<>();
        if (operation.containsKey("requestBody")) {
            check(name + " body", OpenApi.map(operation, "requestBody"), faults);
        }
        OpenApi.map(operation, "responses").forEach((status, response) -> {
            if (!status.equals("default")) {
                check(name + " " + status, OPEN_API.resolve((Map<String, Object>) response), faults);
            }
        });
        assertThat(faults).isEmpty();
    }

    private static void check(String place, Map<String, Object> withContent, List<String> faults) {
        OpenApi.map(withContent, "content").forEach((type, content) -> {
            Map<String, Object> media = (Map<String, Object>) content;
            if (type.endsWith("json")) {
                if (media.containsKey("example")) {
                    faults.addAll(
                            JsonSchema.faults(OPEN_API, OpenApi.map(media, "schema"), media.get("example"), place));
                } else {
                    faults.add(place + " has no example");
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void says_how_it_refuses(String name) {
        Map<String, Object> responses =
                OpenApi.map(OPEN_API.endpoints().get(name).operation(), "responses");
        assertThat(OpenApi.map(responses, "default"))
                .as(name)
                .isEqualTo(Map.of("$ref", "#/components/responses/Problem"));
    }

    @Test
    void explains_every_error_code_with_an_example() {
        Map<String, Object> problem = OPEN_API.resolve(Map.of("$ref", "#/components/responses/Problem"));
        for (ErrorCode code : ErrorCode.values()) {
            assertThat(problem.get("description").toString()).contains(code.status() + " " + code);
        }
        List<String> faults = new ArrayList<>();
        check("Problem", problem, faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void sees_a_wrong_example() {
        Map<String, Object> schema = Map.of("$ref", "#/components/schemas/Decision");
        assertThat(JsonSchema.faults(OPEN_API, schema, Map.of("number", "1", "issuer", "x", "date", "2026-02-30"), "d"))
                .containsExactly("d.date: 2026-02-30 is in no such format");
        assertThat(JsonSchema.faults(OPEN_API, schema, Map.of("number", 1, "date", "2026-02-20", "by", "x"), "d"))
                .containsExactlyInAnyOrder(
                        "d lacks the required issuer",
                        "d.number: 1 is no text",
                        "d has by, which the schema does not know");
    }
}
