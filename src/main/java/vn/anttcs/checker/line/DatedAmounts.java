package vn.anttcs.checker.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.text.Phrase;

/**
 * Mức chuẩn và giá trị có ngày: the amounts with a date of a sheet.
 *
 * @param references the national reference amounts
 * @param values the package's own values, which have no keys
 */
public record DatedAmounts(List<Entry> references, List<Entry> values) {
    /**
     * One amount with its citation.
     *
     * @param node as it was read
     * @param name its name
     * @param key its key, null for an amount without keys
     * @param range the days on which it holds
     * @param amount what it is
     */
    public record Entry(Node node, String name, String key, Range range, Amount amount) {}

    /** Reads {@code references} and {@code values} of a sheet, of a package or of a list. */
    public static DatedAmounts of(Node references, Node values) {
        List<Entry> known = new ArrayList<>();
        for (Node entry : references.items()) {
            entry.only("name", "key", "from", "to", "dong", "number", "percent");
            entry.get("basis").text();
            String key = entry.has("key") ? entry.get("key").text() : null;
            known.add(new Entry(entry, entry.get("name").text(), key, Range.of(entry), Amount.literal(entry)));
        }
        List<Entry> own = new ArrayList<>();
        for (Node entry : values.items()) {
            entry.only("name", "from", "to", "dong", "number", "percent");
            entry.get("basis").text();
            own.add(new Entry(entry, entry.get("name").text(), null, Range.of(entry), Amount.literal(entry)));
        }
        return new DatedAmounts(known, own);
    }

    /** The reference amount on a day, null when there is none. */
    public Entry reference(String name, String key, LocalDate day) {
        return on(day, references, name, key);
    }

    /** The package's own value on a day, null when there is none. */
    public Entry value(String name, LocalDate day) {
        return on(day, values, name, null);
    }

    private static Entry on(LocalDate day, List<Entry> entries, String name, String key) {
        Entry found = null;
        for (Entry entry : entries) {
            boolean same = entry.name.equals(name) && Objects.equals(entry.key, key);
            if (same && entry.range.holds(day)) {
                if (found != null) {
                    throw entry.node.malformed(Phrase.OVERLAP);
                }
                found = entry;
            }
        }
        return found;
    }

    /** Whether amounts of this name are money; one that nobody gave is taken for money. */
    boolean isMoney(String name) {
        return Stream.concat(references.stream(), values.stream())
                .filter(entry -> entry.name.equals(name))
                .allMatch(entry -> entry.amount.isMoney());
    }
}
