package vn.anttcs.personnel.rule;

import java.util.regex.Pattern;
import vn.anttcs.shared.VietnameseText;

/**
 * Họ và tên: a name as papers bear it. Names of the peoples of Việt Nam have apostrophes and hyphens (H'Linh Niê,
 * Y-Bhăm Êban), none has digits.
 */
public final class PersonName {
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ`´]");
    private static final Pattern HYPHENS = Pattern.compile("[‐‑–—]");
    private static final Pattern NAME =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}']*(?:[ \\-.]{1,2}[\\p{L}'][\\p{L}\\p{M}']*)*\\.?");

    private PersonName() {}

    /** The name in one spelling: NFC, single spaces, plain apostrophes and hyphens; null stays null. */
    public static String clean(String name) {
        if (name == null) {
            return null;
        }
        String cleaned = APOSTROPHES.matcher(VietnameseText.clean(name)).replaceAll("'");
        return HYPHENS.matcher(cleaned).replaceAll("-");
    }

    /** Whether a cleaned text can be a person's name. */
    public static boolean isName(String cleaned) {
        return cleaned.length() > 1 && NAME.matcher(cleaned).matches();
    }

    /** The form in which names are searched: folded, without apostrophes, a hyphen as a space. */
    public static String fold(String name) {
        return VietnameseText.clean(
                VietnameseText.fold(clean(name)).replace("'", "").replace('-', ' '));
    }
}
