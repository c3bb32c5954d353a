package vn.anttcs.checker;

import vn.anttcs.checker.json.Malformed;
import vn.anttcs.checker.text.Language;
import vn.anttcs.checker.text.Phrase;

/** Điểm sai: what a sheet says otherwise than it should, and where. */
abstract class Difference {
    private final String place;

    private Difference(String place) {
        this.place = place;
    }

    /** Where: names and places in lists, joined by {@code /}. */
    String place() {
        return place;
    }

    /** What, in a language. */
    abstract String text(Language language);

    /** The computation gives one value, the sheet has another. */
    static Difference of(String place, Object expected, Object found) {
        return new Difference(place) {
            @Override
            String text(Language language) {
                return Phrase.EXPECTED_FOUND.in(language, place, words(expected, language), words(found, language));
            }
        };
    }

    /** The sheet is not in the format. */
    static Difference of(Malformed malformed) {
        return new Difference(malformed.place()) {
            @Override
            String text(Language language) {
                String place = malformed.place();
                return (place.isEmpty() ? "" : place + ": ") + malformed.text(language);
            }
        };
    }

    private static String words(Object value, Language language) {
        if (value instanceof Phrase phrase) {
            return phrase.in(language);
        }
        return value == null ? Phrase.NOTHING.in(language) : value.toString();
    }
}
