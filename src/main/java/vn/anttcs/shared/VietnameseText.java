package vn.anttcs.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Chữ Việt: one spelling for every text that comes in, and a second form in which it is searched.
 */
public final class VietnameseText {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200d\\u2060\\ufeff]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private VietnameseText() {}

    /**
     * The text in NFC, trimmed, with any run of white space (also no-break spaces) as one space and
     * without the invisible characters that spreadsheets leave behind; null stays null.
     */
    public static String clean(String text) {
        if (text == null || isClean(text)) {
            return text;
        }
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        return WHITE_SPACE.matcher(visible).replaceAll(" ").strip();
    }

    /** Whether a text holds only letters and signs that stand for themselves, with single spaces between them: most do. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean plain = (character > ' ' && character < 0x7f)
                    || (character >= 0xc0 && character <= 0x24f)
                    || (character >= 0x1ea0 && character <= 0x1ef9);
            if (!plain && (character != ' ' || before == ' ')) {
                return false;
            }
            before = character;
        }
        return before != ' ' || text.isEmpty();
    }

    /**
     * The cleaned text without marks, đ as d, in lower case: the form that search compares; null
     * stays null.
     */
    public static String fold(String text) {
        if (text == null) {
            return null;
        }
        String withoutMarks = MARKS.matcher(Normalizer.normalize(clean(text), Normalizer.Form.NFD))
                .replaceAll("");
        return withoutMarks.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }
}
