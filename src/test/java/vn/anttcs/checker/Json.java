package vn.anttcs.checker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.checker.json.JsonReader;
import vn.anttcs.checker.json.Node;

/** JSON in tests: read by the checker, written here. */
public final class Json {
    private Json() {}

    /** Reads one document. */
    public static Node read(String text) {
        try {
            return JsonReader.document(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException wrong) {
            throw new UncheckedIOException(text, wrong);
        }
    }

    /** Writes maps, lists, texts, whole numbers, booleans and null. */
    public static String write(Object value) {
        if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .map(member -> quoted(member.getKey().toString()) + ":" + write(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
