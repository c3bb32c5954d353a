package vn.anttcs.parity;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One case: who asks for what, after which earlier steps, and what must come of it.
 *
 * @param operation name of the operation
 * @param name the case in words
 * @param kind what it is an example of
 * @param caller name of the account that asks ({@link Callers})
 * @param given steps before, by REST as administrator
 * @param input the request in neutral form, with placeholders
 * @param file text of a file that goes with it, or null
 * @param code expected error code, or null when it must succeed
 * @param errors expected reasons as {@code CODE@field}, compared as a set when a code is expected
 * @param again expected error code of a repeat that runs again because nothing secret is kept for a key, or null
 */
record Case(
        String operation,
        String name,
        Kind kind,
        String caller,
        List<Step> given,
        JsonObject input,
        String file,
        String code,
        List<String> errors,
        String again) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "parity");

    /** What a case is an example of. */
    enum Kind {
        VALID,
        INVALID,
        FORBIDDEN,
        STALE,
        REPLAYED,
        BOUNDARY
    }

    /**
     * An earlier step, by REST.
     *
     * @param caller name of the account that takes it
     * @param keep members of the answer to keep, by the name to keep them under
     * @param until what the answer must come to hold: the step is taken again until it does
     */
    record Step(
            String operation,
            String caller,
            JsonObject input,
            String file,
            Map<String, String> keep,
            Map<String, String> until) {}

    /** Every case of every file, in the order of files. */
    static List<Case> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.naturalOrder())
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Case> read(Path file) {
        try (JsonReader reader = jakarta.json.Json.createReader(Files.newBufferedReader(file))) {
            JsonObject document = reader.readObject();
            List<Step> common = steps(document);
            List<Case> cases = new ArrayList<>();
            document.getJsonArray("cases")
                    .forEach(each -> cases.add(of(document.getString("operation"), common, each.asJsonObject())));
            return cases;
        } catch (IOException | RuntimeException broken) {
            throw new IllegalStateException(file.toString(), broken);
        }
    }

    private static Case of(String operation, List<Step> common, JsonObject given) {
        List<Step> steps = new ArrayList<>(common);
        steps.addAll(steps(given));
        List<String> errors = given.containsKey("errors")
                ? given.getJsonArray("errors").getValuesAs(JsonString::getString)
                : List.of();
        return new Case(
                operation,
                given.getString("name"),
                Kind.valueOf(given.getString("kind")),
                given.getString("as", "administrator"),
                steps,
                given.getJsonObject("input"),
                given.getString("file", null),
                given.getString("code", null),
                errors,
                given.getString("again", null));
    }

    /** The earlier steps of a case, a file of cases or a race. */
    static List<Step> steps(JsonObject owner) {
        if (!owner.containsKey("given")) {
            return List.of();
        }
        return owner.getJsonArray("given").stream()
                .map(JsonValue::asJsonObject)
                .map(Case::step)
                .toList();
    }

    private static Step step(JsonObject step) {
        return new Step(
                step.getString("operation"),
                step.getString("as", "administrator"),
                step.getJsonObject("input"),
                step.getString("file", null),
                texts(step, "keep"),
                texts(step, "until"));
    }

    private static Map<String, String> texts(JsonObject step, String member) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (step.containsKey(member)) {
            step.getJsonObject(member).forEach((name, text) -> texts.put(name, ((JsonString) text).getString()));
        }
        return texts;
    }

    @Override
    public String toString() {
        return operation + ": " + name;
    }
}
