package vn.anttcs.platform.data;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;

/** Writes a view record as JSON text: names of the components, nothing for what is absent, days and instants as ISO texts. */
public final class JsonOutput {
    private static final char[] HEX = "0123456789abcdef".toCharArray();
    private final StringBuilder out = new StringBuilder(512);

    private JsonOutput() {}

    public static String write(Object view) {
        JsonOutput output = new JsonOutput();
        output.value(view);
        return output.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Record view) {
            object(view);
        } else if (value instanceof List<?> items) {
            array(items);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof byte[] bytes) {
            text(Base64.getEncoder().encodeToString(bytes));
        } else {
            text(String.valueOf(value));
        }
    }

    private void object(Record view) {
        char separator = '{';
        for (RecordShape.Component component : RecordShape.of(view.getClass()).components()) {
            Object value = component.of(view);
            if (value != null) {
                out.append(separator);
                text(component.name());
                out.append(':');
                value(value);
                separator = ',';
            }
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    private void array(List<?> items) {
        out.append('[');
        for (int index = 0; index < items.size(); index++) {
            if (index > 0) {
                out.append(',');
            }
            value(items.get(index));
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        for (int index = 0; index < text.length(); index++) {
            character(text.charAt(index));
        }
        out.append('"');
    }

    private void character(char character) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (character < 0x20 || character == 0x2028 || character == 0x2029) {
                    out.append("\\u").append(HEX[character >> 12]).append(HEX[(character >> 8) & 15]);
                    out.append(HEX[(character >> 4) & 15]).append(HEX[character & 15]);
                } else {
                    out.append(character);
                }
            }
        }
    }
}
