package vn.anttcs.platform.error;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import vn.anttcs.law.LegalBasis;

/** The texts of the error table in Vietnamese and English, from {@code messages_vi} and {@code messages_en}. */
public final class Messages {
    private static final Map<Language, ResourceBundle> BUNDLES =
            Map.of(Language.VI, bundle(Language.VI), Language.EN, bundle(Language.EN));

    private Messages() {}

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "messages", Locale.forLanguageTag(language.tag()), Messages.class.getClassLoader());
    }

    /** The text of an error code; a code with arguments may have a text of its own ({@code error.<CODE>.with}). */
    public static String text(ErrorCode code, List<String> arguments, Language language) {
        return format("error." + code + (arguments.isEmpty() ? "" : ".with"), arguments, language);
    }

    /** The text of one reason. */
    public static String text(Problem problem, Language language) {
        return format("ground." + problem.code(), problem.arguments(), language);
    }

    /** Any other text by its key. */
    public static String text(String key, Language language, String... arguments) {
        return format(key, List.of(arguments), language);
    }

    /** The citation in words, or null. */
    public static String text(LegalBasis basis, Language language) {
        if (basis == null) {
            return null;
        }
        return language == Language.VI ? basis.inVietnamese() : basis.inEnglish();
    }

    private static String format(String key, List<String> arguments, Language language) {
        try {
            return new MessageFormat(BUNDLES.get(language).getString(key), Locale.ROOT).format(arguments.toArray());
        } catch (MissingResourceException missing) {
            return key;
        }
    }
}
