package vn.anttcs.budget.rule.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lời văn: the same words in Vietnamese and English.
 *
 * @param vi in Vietnamese, not blank
 * @param en in English, not blank
 */
public record Text(String vi, String en) {

    public Text {
        if (vi == null || vi.isBlank() || en == null || en.isBlank()) {
            throw new IllegalArgumentException("a text has its Vietnamese and its English words");
        }
    }

    /** Words that are the same in both languages, such as a code. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** The texts one after the other with the separator between them. */
    public static Text join(String separator, List<Text> texts) {
        return new Text(joined(separator, texts, Text::vi), joined(separator, texts, Text::en));
    }

    private static String joined(String separator, List<Text> texts, Function<Text, String> language) {
        return texts.stream().map(language).collect(Collectors.joining(separator));
    }
}
