package vn.anttcs.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 */
record CommandBlock(Path file, int line, String fate, String text) {
    private static final Pattern FENCE = Pattern.compile(
            "(?:<!-- (?<fate>[^>]*?) -->\\s*\\n)?```(?<language>\\w+)\\n(?<text>.*?)\\n```", Pattern.DOTALL);
    private static final List<String> COMMANDS = List.of("bash", "sh", "shell", "console");

    /** Every command block of README.md, payara/ and src/docs. */
    static List<CommandBlock> all() {
        try (Stream<Path> files = Stream.of(Path.of("README.md"), Path.of("payara"), Path.of("src", "docs"))
                .flatMap(CommandBlock::walk)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(file -> in(file).stream())
                    .toList();
        }
    }

    private static Stream<Path> walk(Path start) {
        try (Stream<Path> files = Files.walk(start)) {
            return files.toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<CommandBlock> in(Path file) {
        try {
            String document = Files.readString(file);
            List<CommandBlock> blocks = new ArrayList<>();
            Matcher fences = FENCE.matcher(document);
            while (fences.find()) {
                if (COMMANDS.contains(fences.group("language"))) {
                    int line =
                            (int) document.substring(0, fences.start()).lines().count() + 1;
                    String fate = fences.group("fate") == null ? "run" : fences.group("fate");
                    blocks.add(new CommandBlock(file, line, fate, fences.group("text")));
                }
            }
            return blocks;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isRunHere() {
        return fate.equals("run");
    }

    /** Whether the reader is told who runs it otherwise, or why nobody can. */
    boolean isExplained() {
        return isRunHere() || fate.startsWith("run by ") || fate.startsWith("not run: ");
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
