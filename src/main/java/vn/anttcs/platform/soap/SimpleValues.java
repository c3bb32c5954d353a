package vn.anttcs.platform.soap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import vn.anttcs.platform.data.Scalars;

/** The simple values of the SOAP contract in the forms that clients send them. */
final class SimpleValues {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,19}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})");
    private static final Pattern ZONE = Pattern.compile("(?:Z|[+-]\\d{2}:\\d{2})?");
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private SimpleValues() {}

    /** The value as the schema wants it, or {@link IllegalArgumentException}. */
    static String normalise(String text, SchemaShape.Simple type) {
        try {
            return type.words().isEmpty() ? value(text, type.base()) : word(text.strip(), type);
        } catch (DateTimeException | ArithmeticException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static String word(String word, SchemaShape.Simple type) {
        return require(type.words().contains(word), word);
    }

    private static String value(String text, String base) {
        return switch (base) {
            case "string" -> text;
            case "date" -> day(text.strip());
            case "dateTime" -> instant(text.strip());
            case "long" -> String.valueOf(Long.parseLong(whole(text.strip())));
            case "int" -> String.valueOf(Integer.parseInt(whole(text.strip())));
            case "decimal" -> require(DECIMAL.matcher(text.strip()).matches(), text.strip());
            case "boolean" -> require(text.strip().matches("true|false|1|0"), text.strip());
            case "base64Binary" -> {
                Scalars.parse(text, byte[].class);
                yield text.strip();
            }
            default -> throw new IllegalStateException("type not in use by the contracts: " + base);
        };
    }

    private static String whole(String text) {
        return require(WHOLE.matcher(text).matches(), text);
    }

    /** A day may carry any zone, or a time of midnight as some toolkits write: the first ten characters count. */
    private static String day(String text) {
        require(text.length() >= 10, text);
        String rest = text.substring(10);
        require(ZONE.matcher(rest).matches() || rest.startsWith("T00:00:00"), text);
        return Scalars.day(text.substring(0, 10)).toString();
    }

    /** An instant without zone is Viet Nam time. */
    private static String instant(String text) {
        boolean zoned = text.endsWith("Z")
                || text.substring(Math.min(10, text.length())).matches(".*[+-]\\d{2}:\\d{2}");
        Instant instant = zoned
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(VIET_NAM).toInstant();
        return instant.toString();
    }

    private static String require(boolean condition, String text) {
        if (!condition) {
            throw new IllegalArgumentException("not of the form");
        }
        return text;
    }

    /** The word for a type in error texts, the same as on REST. */
    static String describe(SchemaShape.Simple type) {
        if (!type.words().isEmpty()) {
            return String.join(" | ", type.words());
        }
        return switch (type.base()) {
            case "date" -> "YYYY-MM-DD";
            case "dateTime" -> "YYYY-MM-DDThh:mm:ssZ";
            case "long", "int" -> "integer";
            case "base64Binary" -> "base64";
            default -> type.base();
        };
    }

    /** Writes text with what XML needs escaped. */
    static void write(String text, StringBuilder out) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\r' -> out.append("&#13;");
                default -> out.append(character);
            }
        }
    }
}
