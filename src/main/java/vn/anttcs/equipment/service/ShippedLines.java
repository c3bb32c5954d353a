package vn.anttcs.equipment.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a list that comes with the software: fields separated by semicolons, comments with #. */
public final class ShippedLines {
    private ShippedLines() {}

    /** The fields of each line of a list, such as {@code kinds.csv}. */
    public static List<List<String>> of(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ShippedLines.class.getResourceAsStream("/equipment/" + name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A whole number, or null for an empty field. */
    static Integer number(String field) {
        return field.isBlank() ? null : Integer.valueOf(field.strip());
    }
}
