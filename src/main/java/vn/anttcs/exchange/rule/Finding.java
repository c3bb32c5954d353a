package vn.anttcs.exchange.rule;

import java.util.List;

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

    public Finding {
        arguments = arguments.stream().map(Finding::readable).toList();
        value = value == null ? null : shortened(readable(value));
    }

    /** Whether a text has characters that nobody can read and XML cannot carry. */
    static boolean isUnreadable(String text) {
        // For every cell of a file, so without a regular expression.
        for (int index = 0; index < text.length(); index++) {
            if (isUnreadable(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnreadable(char character) {
        return character >= '\uFFFE'
                || (Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r');
    }

    private static String readable(String text) {
        if (!isUnreadable(text)) {
            return text;
        }
        StringBuilder readable = new StringBuilder(text);
        for (int index = 0; index < text.length(); index++) {
            if (isUnreadable(text.charAt(index))) {
                readable.setCharAt(index, '\uFFFD');
            }
        }
        return readable.toString();
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
