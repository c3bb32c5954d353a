package vn.anttcs.parity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the placeholders of a case, anew for each run so that both doors work on records of their own:
 * {@code {unique}} six digits, {@code {citizenId}} a valid id of a man born in 1985, {@code {womanCitizenId}} one of a
 * woman born in 1990, {@code {phone}} a mobile number, any other name what an earlier step kept. The same name has the
 * same value throughout one run; {@code {unique2}}, {@code {citizenId2}} … are further values.
 */
final class Placeholders {
    private static final AtomicInteger COUNTER = new AtomicInteger((int) (System.nanoTime() % 400_000) + 1000);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)(\\d*)\\}");
    private final Map<String, String> values = new LinkedHashMap<>();

    void keep(String name, String value) {
        values.put(name, value);
    }

    JsonObject fill(JsonObject template) {
        JsonObjectBuilder filled = jakarta.json.Json.createObjectBuilder();
        template.forEach((name, value) -> filled.add(name, fill(value)));
        return filled.build();
    }

    private JsonValue fill(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> fill(value.asJsonObject());
            case ARRAY -> {
                JsonArrayBuilder items = jakarta.json.Json.createArrayBuilder();
                value.asJsonArray().forEach(item -> items.add(fill(item)));
                yield items.build();
            }
            case STRING -> text(((JsonString) value).getString());
            default -> value;
        };
    }

    private JsonValue text(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1) + matcher.group(2);
            matcher.appendReplacement(
                    filled, Matcher.quoteReplacement(values.computeIfAbsent(name, key -> make(matcher.group(1)))));
        }
        matcher.appendTail(filled);
        // A version that was kept must go out as a number again.
        boolean number = text.matches("\\{[a-zA-Z]*[vV]ersion\\d*\\}");
        return number
                ? jakarta.json.Json.createValue(Long.parseLong(filled.toString()))
                : jakarta.json.Json.createValue(filled.toString());
    }

    private static String make(String name) {
        int number = COUNTER.incrementAndGet() % 1_000_000;
        return switch (name) {
            case "unique" -> String.format("%06d", number);
            case "citizenId" -> String.format("038085%06d", number);
            case "womanCitizenId" -> String.format("038190%06d", number);
            case "phone" -> String.format("0912%06d", number);
            default -> throw new IllegalArgumentException("no step has kept {" + name + "}");
        };
    }

    /** A result with everything that belongs to this run alone replaced by its name. */
    String neutral(String text) {
        String neutral = text;
        for (Map.Entry<String, String> entry : values.entrySet()) {
            if (entry.getValue().length() >= 5) {
                neutral = neutral.replace(entry.getValue(), "{" + entry.getKey() + "}");
            }
        }
        return neutral;
    }
}
