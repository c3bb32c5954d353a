package vn.anttcs.platform.error;

import java.util.Locale;

/** The two languages in which the house speaks. */
public enum Language {
    VI,
    EN;

    /** The tag as used in {@code Accept-Language} and in answers. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The best of the two for an {@code Accept-Language} header; Vietnamese when the header is absent or names neither. */
    public static Language of(String acceptLanguage, Language otherwise) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return otherwise;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                String tag = range.getRange();
                if (tag.startsWith("vi")) {
                    return VI;
                }
                if (tag.startsWith("en")) {
                    return EN;
                }
            }
        } catch (IllegalArgumentException malformed) {
            return otherwise;
        }
        return otherwise;
    }
}
