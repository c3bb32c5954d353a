package vn.anttcs.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One block of commands in a document.
 *
 * @param file where it stands
 * @param line its first line
 * @param fate what the comment before it says: {@code run}, or where else it is run, or why it cannot be
 * @param text the commands
 * @param answer what the document shows as their answer, empty when it shows none
 */
record CommandBlock(Path file, int line, String fate, String text, String answer) {
    private static final Pattern FENCE = Pattern.compile(
            "(?:<!-- (?<fate>(?:(?!-->).)*?) -->\\s*\\n)?^```(?<language>\\w*)\\n(?<text>.*?)\\n```$",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ELSEWHERE = Pattern.compile("run by (?<place>\\S+) as `(?<words>[^`]+)`");
    private static final List<String> COMMANDS = List.of("bash", "sh", "shell", "console");
    private static final String RUN = "run";
    private static final String ANSWER = "answer";

    /** The documents for people: README.md, payara/ and src/docs. */
    static List<Path> documents() {
        return Stream.of(Path.of("README.md"), Path.of("payara"), Path.of("src", "docs"))
                .flatMap(CommandBlock::walk)
                .filter(file -> file.toString().endsWith(".md"))
                .sorted()
                .toList();
    }

    /** The command blocks of a document in their order. */
    static List<CommandBlock> in(Path file) {
        return in(file, text(file));
    }

    static List<CommandBlock> in(Path file, String document) {
        List<CommandBlock> blocks = new ArrayList<>();
        Matcher fences = FENCE.matcher(document);
        while (fences.find()) {
            String fate = Optional.ofNullable(fences.group("fate")).orElse(RUN);
            int last = blocks.size() - 1;
            if (COMMANDS.contains(fences.group("language"))) {
                int line = (int) document.substring(0, fences.start("text"))
                                .lines()
                                .count()
                        + 1;
                blocks.add(new CommandBlock(file, line, fate, fences.group("text"), ""));
            } else if (fate.equals(ANSWER)) {
                blocks.set(last, blocks.get(last).with(fences.group("text")));
            }
        }
        return blocks;
    }

    /** The lines at which a document opens a block without saying its language. */
    static List<String> nameless(Path file) {
        Matcher fences = FENCE.matcher(text(file));
        List<String> nameless = new ArrayList<>();
        while (fences.find()) {
            if (fences.group("language").isEmpty()) {
                nameless.add(
                        file + ": " + fences.group("text").lines().findFirst().orElse(""));
            }
        }
        return nameless;
    }

    private CommandBlock with(String shown) {
        return new CommandBlock(file, line, fate, text, shown);
    }

    boolean isRunHere() {
        return fate.equals(RUN);
    }

    /** Why the reader must not trust what is said about who runs it; empty when that is true. */
    Optional<String> lie() {
        if (isRunHere() || fate.matches("not run: .{20,}")) {
            return Optional.empty();
        }
        Matcher elsewhere = ELSEWHERE.matcher(fate);
        if (!elsewhere.matches()) {
            return Optional.of(this + " says neither who runs it nor why nobody can");
        }
        Path place = Path.of(elsewhere.group("place"));
        return Files.exists(place) && text(place).contains(elsewhere.group("words"))
                ? Optional.empty()
                : Optional.of(this + " is not run by " + place);
    }

    /** What of the shown answer the output lacks; {@code …} stands for anything, and spaces do not count. */
    Optional<String> missingIn(String output) {
        String rest = packed(output);
        for (String part : packed(answer).split("…")) {
            int found = rest.indexOf(part);
            if (found < 0) {
                return Optional.of(part);
            }
            rest = rest.substring(found + part.length());
        }
        return Optional.empty();
    }

    private static String packed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Stream<Path> walk(Path start) {
        try (Stream<Path> files = Files.walk(start)) {
            return files.toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
