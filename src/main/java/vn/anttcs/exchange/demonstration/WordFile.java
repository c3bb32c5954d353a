package vn.anttcs.exchange.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The text files beside this class that hold names and other words; lines that begin with # explain. */
final class WordFile {

    private WordFile() {}

    static List<String> lines(String name) {
        try (InputStream file = WordFile.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** The cells of each line, which are separated by bars. */
    static List<String[]> cells(String name) {
        return lines(name).stream().map(line -> line.split("\\s*\\|\\s*", -1)).toList();
    }

    /** Word lists by the first two cells of their lines, joined by a slash. */
    static Map<String, WordList> wordLists(String name) {
        Map<String, WordList> lists = new LinkedHashMap<>();
        for (String[] cells : cells(name)) {
            lists.put(cells[0] + "/" + cells[1], WordList.of(cells[2]));
        }
        return lists;
    }
}
