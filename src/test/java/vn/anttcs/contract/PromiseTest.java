package vn.anttcs.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A published version never changes in a way that an existing client can notice. What was published last stands in
 * {@code src/test/resources/published}; additions are optional and come at the end of a sequence, anything else fails.
 * To publish an addition, copy the new contract there and describe it in {@code wsdl/CHANGES.md}.
 */
class PromiseTest {
    private static final Path PUBLISHED = Path.of("src", "test", "resources", "published");

    @Test
    void keeps_every_published_wsdl() throws IOException {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PUBLISHED)) {
            List<Path> wsdls =
                    files.filter(file -> file.toString().endsWith(".wsdl")).toList();
            assertThat(wsdls).isNotEmpty();
            for (Path file : wsdls) {
                String feature = file.getFileName().toString().replace(".wsdl", "");
                broken.addAll(wsdl(feature, Wsdl.read(file), Wsdl.of(feature)));
            }
        }
        assertThat(broken).isEmpty();
    }

    static List<String> wsdl(String feature, Wsdl published, Wsdl present) {
        List<String> broken = new ArrayList<>();
        for (String operation : published.operations()) {
            if (!present.operations().contains(operation)) {
                broken.add(feature + ": operation " + operation + " is gone");
                continue;
            }
            sequence(operation, published.wrapper(operation), present.wrapper(operation), broken);
            String response = operation + "Response";
            sequence(response, published.wrapper(response), present.wrapper(response), broken);
        }
        for (String type : published.complexTypes()) {
            if (present.complexTypes().contains(type)) {
                sequence(feature + "." + type, published.type(type), present.type(type), broken);
            } else {
                broken.add(feature + ": type " + type + " is gone");
            }
        }
        return broken;
    }

    private static void sequence(
            String where, List<Wsdl.Part> published, List<Wsdl.Part> present, List<String> broken) {
        for (int index = 0; index < published.size(); index++) {
            if (index >= present.size() || !present.get(index).equals(published.get(index))) {
                broken.add(where + ": " + published.get(index).name() + " is not as it was published");
            }
        }
        present.stream()
                .skip(published.size())
                .filter(Wsdl.Part::required)
                .forEach(part -> broken.add(where + ": " + part.name() + " is new and required"));
    }

    @Test
    void keeps_the_published_openapi() {
        OpenApi published = OpenApi.read(PUBLISHED.resolve("openapi.yaml"));
        OpenApi present = OpenApi.read();
        List<String> broken = new ArrayList<>();
        published.endpoints().forEach((operation, endpoint) -> {
            OpenApi.Endpoint now = present.endpoints().get(operation);
            if (now == null
                    || !now.path().equals(endpoint.path())
                    || !now.method().equals(endpoint.method())) {
                broken.add(operation + " is not where it was published");
                return;
            }
            required(operation, published, endpoint, present, now, broken);
            properties(operation, answer(published, endpoint), answer(present, now), broken);
        });
        assertThat(broken).isEmpty();
    }

    private static Map<String, Map<String, Object>> answer(OpenApi document, OpenApi.Endpoint endpoint) {
        Map<String, Object> schema = document.answer(endpoint);
        return schema == null ? Map.of() : document.properties(schema);
    }

    private static void required(
            String operation,
            OpenApi published,
            OpenApi.Endpoint before,
            OpenApi present,
            OpenApi.Endpoint now,
            List<String> broken) {
        Map<String, Boolean> was = inputs(published, before);
        inputs(present, now).forEach((name, needed) -> {
            if (needed && !Boolean.TRUE.equals(was.get(name))) {
                broken.add(operation + ": " + name + " became required");
            }
        });
        Set<String> kept = inputs(present, now).keySet();
        was.keySet().stream()
                .filter(name -> !kept.contains(name))
                .forEach(name -> broken.add(operation + ": " + name + " is no longer taken"));
    }

    private static Map<String, Boolean> inputs(OpenApi document, OpenApi.Endpoint endpoint) {
        Map<String, Boolean> inputs = new LinkedHashMap<>();
        document.parameters(endpoint)
                .forEach((name, parameter) -> inputs.put(name, Boolean.TRUE.equals(parameter.get("required"))));
        Map<String, Object> body = document.body(endpoint);
        if (body != null) {
            List<String> required = document.required(body);
            document.properties(body).keySet().forEach(name -> inputs.put(name, required.contains(name)));
        }
        return inputs;
    }

    private static void properties(
            String operation,
            Map<String, Map<String, Object>> published,
            Map<String, Map<String, Object>> present,
            List<String> broken) {
        published.forEach((name, schema) -> {
            Map<String, Object> now = present.get(name);
            if (now == null || !String.valueOf(now.get("type")).equals(String.valueOf(schema.get("type")))) {
                broken.add(operation + ": " + name + " of the answer is not as it was published");
            }
        });
    }
}
