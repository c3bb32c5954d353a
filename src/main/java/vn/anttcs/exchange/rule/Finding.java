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
        arguments = List.copyOf(arguments);
        value = value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
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
