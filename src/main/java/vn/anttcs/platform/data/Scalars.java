package vn.anttcs.platform.data;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.anttcs.shared.VietnameseText;

/** Single values of the contract: their text form, which is the same in a path, a query, JSON and XML. */
public final class Scalars {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Scalars() {}

    public static boolean isScalar(Class<?> type) {
        return type == String.class
                || type == LocalDate.class
                || type == Instant.class
                || type == YearMonth.class
                || type == BigDecimal.class
                || type == byte[].class
                || type.isEnum()
                || isWhole(type)
                || isFlag(type);
    }

    static boolean isWhole(Class<?> type) {
        return type == long.class || type == Long.class || type == int.class || type == Integer.class;
    }

    static boolean isFlag(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    /** Reads a text as the type, or throws {@link IllegalArgumentException}; a whole number must fit its type. */
    public static Object parse(String text, Class<?> type) {
        try {
            return parsed(text, type);
        } catch (DateTimeException | ArithmeticException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static Object parsed(String text, Class<?> type) {
        if (type == String.class) {
            return VietnameseText.clean(text);
        }
        if (type == LocalDate.class) {
            return day(text);
        }
        if (type == Instant.class) {
            return OffsetDateTime.parse(text.replace(' ', 'T')).toInstant().truncatedTo(ChronoUnit.MICROS);
        }
        if (type == YearMonth.class) {
            return YearMonth.parse(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == byte[].class) {
            // The lenient decoder of the JDK drops what is no base64, and half a file would be stored.
            return Base64.getDecoder().decode(WHITE_SPACE.matcher(text).replaceAll(""));
        }
        if (isFlag(type)) {
            return flag(text);
        }
        if (type.isEnum()) {
            return constant(text, type);
        }
        long number = new BigDecimal(text).longValueExact();
        return type == long.class || type == Long.class ? (Object) number : (Object) Math.toIntExact(number);
    }

    /** A day that records can hold: whoever means "without end" leaves the field out. */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1000 || day.getYear() > 9998) {
            throw new IllegalArgumentException(text);
        }
        return day;
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(String text, Class<?> type) {
        return Enum.valueOf((Class<? extends Enum>) type, text);
    }

    /** The word for a type in error texts. */
    public static String describe(Class<?> type) {
        if (type == LocalDate.class) {
            return "YYYY-MM-DD";
        }
        if (type == YearMonth.class) {
            return "YYYY-MM";
        }
        if (type == Instant.class) {
            return "YYYY-MM-DDThh:mm:ssZ";
        }
        if (type.isEnum()) {
            return String.join(
                    " | ",
                    java.util.Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
        return isWhole(type)
                ? "integer"
                : type == byte[].class ? "base64" : type.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
