package vn.anttcs.exchange.service;

import java.util.List;
import vn.anttcs.platform.error.Language;
import vn.anttcs.platform.error.Messages;

/** The words for what an import finds: {@code import.<CODE>} says what and why, {@code import.<CODE>.remedy} what to do. */
public final class FindingTexts {
    private FindingTexts() {}

    /** What is wrong and why. */
    public static String reason(String code, List<String> arguments, Language language) {
        return Messages.text("import." + code, language, arguments.toArray(String[]::new));
    }

    /** What to do. */
    public static String remedy(String code, List<String> arguments, Language language) {
        return Messages.text("import." + code + ".remedy", language, arguments.toArray(String[]::new));
    }
}
