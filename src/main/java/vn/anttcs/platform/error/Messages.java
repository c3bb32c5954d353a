package vn.anttcs.platform.error;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.anttcs.law.LegalBasis;

/** The texts of the error table in Vietnamese and English, from {@code messages_vi} and {@code messages_en}. */
public final class Messages {
    private static final Map<Language, ResourceBundle> BUNDLES =
            Map.of(Language.VI, bundle(Language.VI), Language.EN, bundle(Language.EN));

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WORDS = Pattern.compile("[A-Z][A-Z_]+(,[A-Z][A-Z_]+)*");

    private Messages() {}

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "messages", Locale.forLanguageTag(language.tag()), Messages.class.getClassLoader());
    }

    /** The text of an error code; a code with arguments may have a text of its own ({@code error.<CODE>.with}). */
    public static String text(ErrorCode code, List<String> arguments, Language language) {
        return format("error." + code + (arguments.isEmpty() ? "" : ".with"), arguments, language);
    }

    /** The text of one reason; a code with arguments may have a text of its own ({@code ground.<CODE>.with}). */
    public static String text(Problem problem, Language language) {
        String key = "ground." + problem.code();
        String with = key + ".with";
        boolean told = !problem.arguments().isEmpty() && BUNDLES.get(language).containsKey(with);
        return format(told ? with : key, problem.arguments(), language);
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
            Object[] words = arguments.stream()
                    .map(argument -> inWords(argument, language))
                    .toArray();
            return new MessageFormat(BUNDLES.get(language).getString(key), Locale.ROOT).format(words);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    /**
     * An argument as people read it: a word of the contracts by its text {@code word.<WORD>}, several of them one by one,
     * a day in Vietnamese as dd/MM/yyyy; anything else as it is.
     */
    private static String inWords(String argument, Language language) {
        if (DAY.matcher(argument).matches()) {
            return language == Language.VI ? DAY.matcher(argument).replaceFirst("$3/$2/$1") : argument;
        }
        return WORDS.matcher(argument).matches()
                ? Arrays.stream(argument.split(",", -1))
                        .map(word -> word(word, language))
                        .collect(Collectors.joining(", "))
                : argument;
    }

    private static String word(String word, Language language) {
        String key = "word." + word;
        ResourceBundle bundle = BUNDLES.get(language);
        return bundle.containsKey(key) ? bundle.getString(key) : word;
    }
}
