package vn.anttcs.exchange.demonstration;

import java.util.Map;

/** What the residential units of one commune are called; no two of them alike. */
final class UnitNames {

    private static final Map<String, WordList> KINDS = WordFile.wordLists("residential-units.txt");
    private static final Map<String, WordList> PLACES = WordFile.wordLists("place-names.txt");

    /** No list of place names has this many combinations, so that it shares no divisor with their number. */
    private static final int PRIME = 10_007;

    private final String word;
    private final String beforeNumber;
    private final WordList first;
    private final WordList second;
    private final int start;
    private final boolean numbered;

    UnitNames(Commune commune, Territory territory, Dice dice) {
        String kind = isGroup(commune) ? "RESIDENTIAL_GROUP" : "VILLAGE";
        word = KINDS.get(territory.area() + "/" + kind).draw(dice);
        String places = PLACES.containsKey(word + "/first") ? word : "other";
        first = PLACES.get(places + "/first");
        second = PLACES.get(places + "/second");
        start = dice.below(combinations());
        // A bản, buôn or làng has a name of its own; elsewhere numbers are the more common way.
        numbered = places.equals("other") && dice.percent(60);
        beforeNumber = word.equals("Tổ dân phố") && dice.percent(60) ? word + " số " : word + " ";
    }

    static boolean isGroup(Commune commune) {
        return commune.kind() == Commune.Kind.WARD;
    }

    /** The name of a residential unit by its number within the commune, from 0. */
    String name(int unit) {
        if (numbered || unit >= combinations()) {
            return beforeNumber + (unit + 1);
        }
        int index = (int) ((start + (long) unit * PRIME) % combinations());
        String name = first.at(index / second.size()) + " " + second.at(index % second.size());
        return word + " " + name.strip();
    }

    private int combinations() {
        return first.size() * second.size();
    }
}
