package vn.anttcs.contract;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The OpenAPI document as the tests compare it. */
@SuppressWarnings("unchecked")
public final class OpenApi {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private final Map<String, Object> document;
    private final Map<String, Endpoint> endpoints = new LinkedHashMap<>();

    private OpenApi(Map<String, Object> document) {
        this.document = document;
        map(document, "paths").forEach((path, item) -> {
            for (String method : METHODS) {
                Map<String, Object> operation = (Map<String, Object>) ((Map<String, Object>) item).get(method);
                if (operation != null) {
                    Endpoint endpoint = new Endpoint(path, method, operation);
                    if (endpoints.put(endpoint.operationId(), endpoint) != null) {
                        throw new IllegalStateException("operationId twice: " + endpoint.operationId());
                    }
                }
            }
        });
    }

    /** One method of one path. */
    public record Endpoint(String path, String method, Map<String, Object> operation) {
        public String operationId() {
            return (String) operation.get("operationId");
        }

        /** Whether it differs from SOAP in form, as files and streams may: then it has no twin of the same records. */
        public boolean isStream() {
            return "stream".equals(operation.get("x-form"));
        }
    }

    public static OpenApi read() {
        return read(Path.of("src", "main", "resources", "META-INF", "openapi.yaml"));
    }

    static OpenApi read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new OpenApi(new Yaml().load(reader));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Map<String, Endpoint> endpoints() {
        return endpoints;
    }

    /** The parameters of an operation with references resolved, by name; headers are left out. */
    public Map<String, Map<String, Object>> parameters(Endpoint endpoint) {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        for (Object given : (List<Object>) endpoint.operation().getOrDefault("parameters", List.of())) {
            Map<String, Object> parameter = resolve((Map<String, Object>) given);
            if (!"header".equals(parameter.get("in"))) {
                found.put((String) parameter.get("name"), parameter);
            }
        }
        return found;
    }

    /** The schema of the JSON body, or null. */
    public Map<String, Object> body(Endpoint endpoint) {
        Map<String, Object> body = (Map<String, Object>) endpoint.operation().get("requestBody");
        return body == null ? null : json(resolve(body));
    }

    /** The schema of the JSON answer of success. */
    public Map<String, Object> answer(Endpoint endpoint) {
        Map<String, Object> responses = map(endpoint.operation(), "responses");
        for (String status : List.of("200", "201", "202")) {
            if (responses.containsKey(status)) {
                return json(resolve((Map<String, Object>) responses.get(status)));
            }
        }
        return null;
    }

    private Map<String, Object> json(Map<String, Object> withContent) {
        Map<String, Object> media = map(map(withContent, "content"), "application/json");
        return media.isEmpty() ? null : resolve(map(media, "schema"));
    }

    /** The properties of an object schema, resolved. */
    public Map<String, Map<String, Object>> properties(Map<String, Object> schema) {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        map(schema, "properties").forEach((name, property) -> found.put(name, resolve((Map<String, Object>) property)));
        return found;
    }

    public List<String> required(Map<String, Object> schema) {
        return new ArrayList<>((List<String>) schema.getOrDefault("required", List.of()));
    }

    /** Follows a reference. */
    public Map<String, Object> resolve(Map<String, Object> given) {
        Object reference = given.get("$ref");
        if (reference == null) {
            return given;
        }
        Map<String, Object> at = document;
        for (String step : reference.toString().substring(2).split("/", -1)) {
            at = (Map<String, Object>) at.get(step);
            if (at == null) {
                throw new IllegalStateException("reference leads nowhere: " + reference);
            }
        }
        return resolve(at);
    }

    static Map<String, Object> map(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.getOrDefault(name, Map.of());
    }
}
