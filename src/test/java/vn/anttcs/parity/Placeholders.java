package vn.anttcs.parity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Fills the placeholders of a case, anew for each run so that both doors work on records of their own:
 * {@code {unique}} nine digits, {@code {citizenId}} a valid id of a man born in 1985, {@code {womanCitizenId}} one of a
 * woman born in 1990, {@code {phone}} a mobile number, {@code {day}} a day far ahead, {@code {today}} today, any other name what an earlier step
 * kept. The same name has the same value throughout one run; {@code {unique2}}, {@code {citizenId2}} … are further
 * values. Each run of the tests starts elsewhere, so that a server may live longer than one run.
 */
final class Placeholders {
    private static final int SERIAL = 1_000_000;
    // Some of the provinces where a birth may have been registered: with them an id has room for 20 million men.
    private static final String[] PLACES = {
        "001", "002", "004", "006", "008", "010", "011", "012", "014", "015", "017", "019", "020", "022", "024", "025",
        "026", "027", "030", "031"
    };
    private static final AtomicLong COUNTER = new AtomicLong(new SecureRandom().nextInt(1_000_000_000));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)(\\d*)\\}");
    private static final Pattern MASKED = Pattern.compile("(\\d*)\\*{3,}(\\d*)");
    private final Map<String, String> values = new LinkedHashMap<>();

    void keep(String name, String value) {
        values.put(name, value);
    }

    JsonObject fill(JsonObject template) {
        JsonObjectBuilder filled = Json.PROVIDER.createObjectBuilder();
        template.forEach((name, value) -> filled.add(name, fill(value)));
        return filled.build();
    }

    private JsonValue fill(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> fill(value.asJsonObject());
            case ARRAY -> {
                JsonArrayBuilder items = Json.PROVIDER.createArrayBuilder();
                value.asJsonArray().forEach(item -> items.add(fill(item)));
                yield items.build();
            }
            case STRING -> typed(((JsonString) value).getString());
            default -> value;
        };
    }

    private JsonValue typed(String text) {
        String filled = fill(text);
        // A version that was kept must go out as a number again.
        boolean number = text.matches("\\{[a-zA-Z]*[vV]ersion\\d*\\}");
        return number ? Json.PROVIDER.createValue(Long.parseLong(filled)) : Json.PROVIDER.createValue(filled);
    }

    /** A text with its placeholders filled; null stays null. */
    String fill(String text) {
        if (text == null) {
            return null;
        }
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1) + matcher.group(2);
            matcher.appendReplacement(
                    filled, Matcher.quoteReplacement(values.computeIfAbsent(name, key -> make(matcher.group(1)))));
        }
        matcher.appendTail(filled);
        return filled.toString();
    }

    private static String make(String name) {
        long number = COUNTER.incrementAndGet() % 1_000_000_000;
        String place = PLACES[(int) (number / SERIAL % PLACES.length)];
        return switch (name) {
            case "unique" -> String.format("%09d", number);
            case "citizenId" -> String.format("%s085%06d", place, number % SERIAL);
            case "womanCitizenId" -> String.format("%s190%06d", place, number % SERIAL);
            case "phone" -> String.format("091%07d", number % 10_000_000);
            case "day" ->
                java.time.LocalDate.of(2040, 1, 1).plusDays(number % 50_000).toString();
            case "today" ->
                java.time.LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toString();
            default -> throw new IllegalArgumentException("no step has kept {" + name + "}");
        };
    }

    /** A text with everything that belongs to this run alone replaced by its name, also where it stands masked. */
    String neutral(String text) {
        for (Map.Entry<String, String> entry : values.entrySet()) {
            if (entry.getValue().length() >= 3 && entry.getValue().equals(text)) {
                return "{" + entry.getKey() + "}";
            }
        }
        // The longest first: a unit code may occur by chance within the nine digits of another value.
        List<Map.Entry<String, String>> longestFirst = values.entrySet().stream()
                .filter(entry -> entry.getValue().length() >= 5)
                .sorted(Comparator.comparing((Map.Entry<String, String> entry) ->
                                entry.getValue().length())
                        .reversed())
                .toList();
        String neutral = text;
        for (Map.Entry<String, String> entry : longestFirst) {
            neutral = replaced(neutral, entry.getValue(), "{" + entry.getKey() + "}");
        }
        return MASKED.matcher(neutral).replaceAll(found -> Matcher.quoteReplacement(unmasked(found.group())));
    }

    /** A number of six digits, as estimates have, occurs by chance within the nine digits of another value. */
    private static String replaced(String text, String value, String name) {
        return value.matches("\\d{6}")
                ? text.replaceAll("(?<!\\d)" + value + "(?!\\d)", Matcher.quoteReplacement(name))
                : text.replace(value, name);
    }

    /** The name of the value that a mask hides, and how many characters it shows before and behind. */
    private String unmasked(String mask) {
        return values.entrySet().stream()
                .filter(entry -> hides(mask, entry.getValue()))
                .findFirst()
                .map(entry -> "{masked " + entry.getKey() + " " + mask.replaceAll("\\d", "9") + "}")
                .orElse(mask);
    }

    private static boolean hides(String mask, String value) {
        return mask.length() == value.length()
                && IntStream.range(0, mask.length())
                        .allMatch(index -> mask.charAt(index) == '*' || mask.charAt(index) == value.charAt(index));
    }
}
