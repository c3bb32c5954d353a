package vn.anttcs.exchange.rule;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing found in a row: a reason to refuse it, or a repair.
 *
 * @param column where, or null when the row as a whole is meant
 * @param value what stands there, as read; null when nothing does
 * @param code what it is
 * @param arguments what the texts of the code name, in their order
 */
public record Finding(Column column, String value, FindingCode code, List<String> arguments) {

    private static final int LONGEST_VALUE = 200;
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\uFFFE\uFFFF&&[^\\t\\n\\r]]");

    public Finding {
        arguments = arguments.stream().map(Finding::readable).toList();
        value = value == null ? null : shortened(readable(value));
    }

    /** Whether a text has characters that nobody can read and XML cannot carry. */
    static boolean isUnreadable(String text) {
        return UNREADABLE.matcher(text).find();
    }

    private static String readable(String text) {
        return UNREADABLE.matcher(text).replaceAll("\uFFFD");
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_VALUE) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(LONGEST_VALUE - 2));
        return text.substring(0, LONGEST_VALUE - (splits ? 2 : 1)) + "…";
    }

    /** A finding in a cell. */
    public static Finding of(Column column, String value, FindingCode code, Object... arguments) {
        return new Finding(
                column,
                value,
                code,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
