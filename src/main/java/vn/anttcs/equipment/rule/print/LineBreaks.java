package vn.anttcs.equipment.rule.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Ngắt dòng: breaks a text into lines that fit, between words where it can and inside of one where it must. */
public final class LineBreaks {
    private LineBreaks() {}

    /**
     * The lines of a text; at least one, which may be empty.
     *
     * @param width how wide a line may be
     * @param measure how wide a piece of text is
     */
    public static List<String> of(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (measure.applyAsDouble(longer) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(tail(word, width, measure, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** Puts the full lines of a word that is longer than a line among the lines; what is left of it begins the next one. */
    private static String tail(String word, double width, ToDoubleFunction<String> measure, List<String> lines) {
        int start = 0;
        int end = start;
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (end > start && measure.applyAsDouble(word.substring(start, next)) > width) {
                lines.add(word.substring(start, end));
                start = end;
            }
            end = next;
        }
        return word.substring(start);
    }
}
