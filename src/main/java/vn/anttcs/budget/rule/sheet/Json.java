package vn.anttcs.budget.rule.sheet;

import java.util.List;
import java.util.Map;

/** Writes JSON text from maps, lists, texts, numbers, flags and text that is JSON already. */
public final class Json {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(1024);

    private Json() {}

    /**
     * JSON that is there already.
     *
     * @param text the JSON text
     */
    record Raw(String text) {}

    /** The value as JSON text; entries of a map that are null are left out. */
    public static String write(Object value) {
        Json json = new Json();
        json.value(value);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Raw raw) {
            out.append(raw.text());
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void map(Map<?, ?> map) {
        char separator = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (entry.getValue() != null) {
                out.append(separator);
                text(entry.getKey().toString());
                out.append(':');
                value(entry.getValue());
                separator = ',';
            }
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    private void list(List<?> list) {
        out.append('[');
        for (int index = 0; index < list.size(); index++) {
            if (index > 0) {
                out.append(',');
            }
            value(list.get(index));
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '"' || character == '\\') {
                out.append('\\').append(character);
            } else if (character < 0x20 || character == 0x2028 || character == 0x2029) {
                out.append("\\u").append(HEX.charAt(character >> 12)).append(HEX.charAt((character >> 8) & 15));
                out.append(HEX.charAt((character >> 4) & 15)).append(HEX.charAt(character & 15));
            } else {
                out.append(character);
            }
        }
        out.append('"');
    }
}
