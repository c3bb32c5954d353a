package vn.anttcs.exchange.demonstration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words of which some are drawn more often than others. */
final class WordList {

    private final List<String> words = new ArrayList<>();
    private final int[] upTo;

    /**
     * Reads entries such as {@code "Nguyễn:380"}; a word without a figure weighs 1.
     *
     * @param entries the words with their weights, at least one
     */
    WordList(List<String> entries) {
        upTo = new int[entries.size()];
        int total = 0;
        for (String entry : entries) {
            int colon = entry.lastIndexOf(':');
            total += colon < 0 ? 1 : Integer.parseInt(entry.substring(colon + 1).strip());
            upTo[words.size()] = total;
            words.add(colon < 0 ? entry.strip() : entry.substring(0, colon).strip());
        }
    }

    static WordList of(String commaSeparated) {
        return new WordList(Arrays.asList(commaSeparated.split(",", -1)));
    }

    String draw(Dice dice) {
        int found = Arrays.binarySearch(upTo, dice.below(upTo[upTo.length - 1]) + 1);
        return words.get(found < 0 ? -found - 1 : found);
    }

    String at(int index) {
        return words.get(index);
    }

    int size() {
        return words.size();
    }
}
