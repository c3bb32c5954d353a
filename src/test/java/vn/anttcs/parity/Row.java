package vn.anttcs.parity;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One row that a request wrote.
 *
 * @param table where it stands
 * @param change what came to it
 * @param values its columns afterwards, or before it was removed
 * @param before its columns before, where they are known
 */
record Row(String table, String change, Map<String, Object> values, Map<String, Object> before) {
    private static final Set<String> OF_THE_DOOR =
            Set.of("id", "row_id", "protocol", "request_id", "lease", "lease_owner", "folded_name");

    /** The row without ids and instants, and without what follows from another column. */
    String neutral(Neutral neutral) {
        Map<String, Object> told = new TreeMap<>();
        values.forEach((column, value) -> {
            if (value != null && !OF_THE_DOOR.contains(column)) {
                told.put(column, neutral(neutral, column, value));
            }
        });
        return table + " " + change + " " + told;
    }

    private String neutral(Neutral neutral, String column, Object value) {
        if (column.endsWith("_id") && value instanceof Number) {
            return "{id}";
        }
        if (column.endsWith("_hash") || column.equals("checksum")) {
            return "{hash}";
        }
        if (value instanceof LocalDateTime instant) {
            return instant.getYear() == 9999 ? "open" : "{instant}";
        }
        if (column.equals("version")) {
            // Of how many more: which one it is depends on what happened to the record before.
            return before == null || table.equals("map_state") || !(before.get(column) instanceof Number old)
                    ? "{version}"
                    : "+" + (((Number) value).longValue() - old.longValue());
        }
        String text = value.toString();
        return text.startsWith("{") && text.endsWith("}")
                ? neutral.members(Json.object(text)).toString()
                : neutral.text(column, text);
    }
}
