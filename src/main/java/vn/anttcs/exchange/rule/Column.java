package vn.anttcs.exchange.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One column of an import file.
 *
 * @param heading the Vietnamese heading, exactly as it stands in the first row of the file
 * @param field the field of the contracts that the column fills; unique within one template
 * @param required whether every row must have a value
 * @param words the only words that the column may hold, each with the value of the contracts that it stands for, in the
 *     order in which they are offered; empty where the column holds free text, a code, a number or a date
 */
public record Column(String heading, String field, boolean required, Map<String, String> words) {

    public Column {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(field, "field");
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    static Column required(String heading, String field) {
        return new Column(heading, field, true, Map.of());
    }

    static Column optional(String heading, String field) {
        return new Column(heading, field, false, Map.of());
    }

    /** This column, further allowing a word that stands for a value. */
    Column word(String word, String value) {
        Map<String, String> more = new LinkedHashMap<>(words);
        more.put(word, value);
        return new Column(heading, field, required, more);
    }
}
