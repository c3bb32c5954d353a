package vn.anttcs.platform.data;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.platform.error.Refusal;

/** Reads JSON text into maps, lists, strings, numbers and flags, refusing what is ambiguous: duplicate names, depth without end. */
public final class JsonText {
    private static final int MAX_DEPTH = 64;
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private JsonText() {}

    /** The object in the stream; an empty stream is an empty object. */
    public static Map<String, Object> readObject(InputStream in) {
        try (JsonParser parser = PARSERS.createParser(in, StandardCharsets.UTF_8)) {
            return readObject(parser);
        } catch (JsonParsingException malformed) {
            if (malformed.getLocation() != null && malformed.getLocation().getStreamOffset() <= 0) {
                return Map.of();
            }
            throw notJson(malformed);
        } catch (JsonException malformed) {
            throw malformed.getCause() instanceof java.io.IOException io
                    ? new java.io.UncheckedIOException(io)
                    : Refusal.invalid("NOT_JSON", null, "?", "?");
        }
    }

    private static Refusal notJson(JsonParsingException malformed) {
        return Refusal.invalid(
                "NOT_JSON",
                null,
                String.valueOf(malformed.getLocation().getLineNumber()),
                String.valueOf(malformed.getLocation().getColumnNumber()));
    }

    private static Map<String, Object> readObject(JsonParser parser) {
        if (!parser.hasNext()) {
            return Map.of();
        }
        if (parser.next() != JsonParser.Event.START_OBJECT) {
            throw Refusal.invalid("WRONG_TYPE", null, "object");
        }
        Map<String, Object> object = object(parser, "", 1);
        if (parser.hasNext()) {
            parser.next();
            throw Refusal.invalid("NOT_JSON", null, "?", "?");
        }
        return object;
    }

    private static Map<String, Object> object(JsonParser parser, String path, int depth) {
        refuseDepth(depth);
        Map<String, Object> members = new LinkedHashMap<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            String name = parser.getString();
            String field = path.isEmpty() ? name : path + "." + name;
            Object value = value(parser, parser.next(), field, depth);
            if (members.containsKey(name)) {
                throw Refusal.invalid("DUPLICATE_FIELD", field);
            }
            members.put(name, value);
        }
        return members;
    }

    private static List<Object> array(JsonParser parser, String path, int depth) {
        refuseDepth(depth);
        List<Object> items = new ArrayList<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            items.add(value(parser, event, path + "[" + items.size() + "]", depth));
        }
        return items;
    }

    private static Object value(JsonParser parser, JsonParser.Event event, String path, int depth) {
        return switch (event) {
            case START_OBJECT -> object(parser, path, depth + 1);
            case START_ARRAY -> array(parser, path, depth + 1);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER -> number(parser, path);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** A number like 1e999999999 would cost a gigabyte when written out: it is refused before it becomes one. */
    private static Object number(JsonParser parser, String path) {
        String text = parser.getString();
        if (text.length() > 40 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw Refusal.invalid("WRONG_TYPE", path, "number");
        }
        return new java.math.BigDecimal(text);
    }

    private static void refuseDepth(int depth) {
        if (depth > MAX_DEPTH) {
            throw Refusal.invalid("TOO_DEEP", null, String.valueOf(MAX_DEPTH));
        }
    }
}
