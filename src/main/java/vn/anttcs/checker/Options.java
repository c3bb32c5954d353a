package vn.anttcs.checker;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import vn.anttcs.checker.text.Language;
import vn.anttcs.checker.text.Phrase;

/** Tùy chọn của lệnh: what the command line asks for. */
final class Options {
    private Language language = Language.VI;
    private final List<Path> packages = new ArrayList<>();
    private final List<Path> references = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private boolean quiet;
    private boolean help;
    private Phrase wrong;
    private String wrongOption = "";

    private Options() {}

    static Options of(String... arguments) {
        Options options = new Options();
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        while (!rest.isEmpty()) {
            options.take(rest.poll(), rest);
        }
        return options;
    }

    private void take(String argument, Deque<String> rest) {
        switch (argument) {
            case "--quiet" -> quiet = true;
            case "--help", "-h" -> help = true;
            case "--language" -> speak(value(argument, rest));
            case "--package" -> packages.add(Path.of(value(argument, rest)));
            case "--references" -> references.add(Path.of(value(argument, rest)));
            default -> {
                if (argument.startsWith("-") && !argument.equals("-")) {
                    refuse(Phrase.UNKNOWN_OPTION, argument);
                } else {
                    sources.add(argument);
                }
            }
        }
    }

    private String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            refuse(Phrase.OPTION_NEEDS_VALUE, option);
            return "";
        }
        return rest.poll();
    }

    private void speak(String name) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "vi" -> language = Language.VI;
            case "en" -> language = Language.EN;
            default -> refuse(Phrase.UNKNOWN_LANGUAGE, name);
        }
    }

    private void refuse(Phrase phrase, String option) {
        if (wrong == null) {
            wrong = phrase;
            wrongOption = option;
        }
    }

    Language language() {
        return language;
    }

    List<Path> packages() {
        return packages;
    }

    List<Path> references() {
        return references;
    }

    List<String> sources() {
        return sources;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean asksForHelp() {
        return help;
    }

    /** What is wrong with the command, empty when nothing is. */
    String fault() {
        if (wrong != null) {
            return wrong.in(language, wrongOption);
        }
        return sources.isEmpty() && !help ? Phrase.NO_SHEETS.in(language) : "";
    }
}
