package vn.anttcs.parity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON text as maps, lists and texts: numbers and flags become texts, because XML has nothing else. */
final class Json {
    // Found once: jakarta.json.Json looks for it on the class path at each call.
    static final JsonProvider PROVIDER = JsonProvider.provider();

    private Json() {}

    static Map<String, Object> object(String text) {
        try (JsonReader reader = PROVIDER.createReader(new StringReader(text))) {
            return object(reader.readObject());
        }
    }

    static Map<String, Object> object(JsonObject object) {
        Map<String, Object> members = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            Object plain = value(value);
            if (plain != null && !(plain instanceof List<?> list && list.isEmpty())) {
                members.put(name, plain);
            }
        });
        return members;
    }

    static Object value(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject());
            case ARRAY -> list(value.asJsonArray());
            case STRING -> ((JsonString) value).getString();
            case NULL -> null;
            default -> value.toString();
        };
    }

    private static List<Object> list(JsonArray array) {
        List<Object> items = new ArrayList<>();
        array.forEach(item -> items.add(value(item)));
        return items;
    }
}
