package vn.anttcs.access.service;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.anttcs.platform.data.JsonOutput;
import vn.anttcs.platform.data.RecordShape;

/** A command as JSON for the audit trail: citizen ids, phones and secrets masked, contents of files left out. */
final class MaskedText {
    private static final Set<String> PERSONAL = Set.of("citizenid", "phone", "insurancenumber");
    private static final Set<String> SECRET = Set.of("password", "secret", "token");
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_ITEMS = 100;
    private static final int LONGEST = 60_000;

    private final StringBuilder out = new StringBuilder(256);

    private MaskedText() {}

    static String of(Record command) {
        MaskedText text = new MaskedText();
        text.object(command);
        return text.out.length() <= LONGEST ? text.out.toString() : text.out.substring(0, LONGEST) + "…";
    }

    private void object(Record owner) {
        char separator = '{';
        for (RecordShape.Component component : RecordShape.of(owner.getClass()).components()) {
            Object value = component.of(owner);
            if (value != null && !(value instanceof List<?> none && none.isEmpty())) {
                out.append(separator).append('"').append(component.name()).append("\":");
                value(component.name().toLowerCase(Locale.ROOT), value);
                separator = ',';
            }
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    private void value(String name, Object value) {
        if (value instanceof Record part) {
            object(part);
        } else if (value instanceof List<?> items) {
            list(name, items);
        } else if (value instanceof byte[] bytes) {
            out.append("\"(").append(bytes.length).append(" bytes)\"");
        } else if (SECRET.stream().anyMatch(name::contains)) {
            out.append("\"***\"");
        } else {
            String text = JsonOutput.write(value);
            boolean personal = PERSONAL.stream().anyMatch(name::contains);
            out.append(personal ? masked(value.toString()) : text.length() > LONGEST_TEXT ? tooLong(text) : text);
        }
    }

    private void list(String name, List<?> items) {
        out.append('[');
        for (int index = 0; index < Math.min(items.size(), MOST_ITEMS); index++) {
            out.append(index == 0 ? "" : ",");
            value(name, items.get(index));
        }
        if (items.size() > MOST_ITEMS) {
            out.append(",\"(").append(items.size() - MOST_ITEMS).append(" more)\"");
        }
        out.append(']');
    }

    /** The last three digits stay, so that an auditor can tell two persons apart. */
    private static String masked(String text) {
        int kept = text.length() > 6 ? 3 : 0;
        return JsonOutput.write("*".repeat(text.length() - kept) + text.substring(text.length() - kept));
    }

    private static String tooLong(String text) {
        return "\"(" + text.length() + " characters)\"";
    }
}
