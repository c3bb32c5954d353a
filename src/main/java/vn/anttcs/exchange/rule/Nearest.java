package vn.anttcs.exchange.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.anttcs.shared.VietnameseText;

/** Finds the known word that somebody most probably meant. */
final class Nearest {

    private Nearest() {}

    /** The word with the fewest letters to change, marks and case apart; empty when none is alike. */
    static Optional<String> to(String written, Collection<String> known) {
        String folded = VietnameseText.fold(written);
        return known.stream()
                .filter(word -> distance(folded, VietnameseText.fold(word)) <= Math.max(2, folded.length() / 3))
                .min(Comparator.comparingInt(word -> distance(folded, VietnameseText.fold(word))));
    }

    /** Levenshtein's distance. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
