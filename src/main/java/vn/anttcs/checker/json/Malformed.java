package vn.anttcs.checker.json;

import vn.anttcs.checker.text.Language;
import vn.anttcs.checker.text.Phrase;

/** Sai định dạng: what was read is not in the format, and where. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String place;
    private final Phrase phrase;
    private final transient Object[] blanks;

    /** At a place, {@code rule/amount} say, in the words of a phrase. */
    public Malformed(String place, Phrase phrase, Object... blanks) {
        super(place + ": " + phrase, null, false, false);
        this.place = place;
        this.phrase = phrase;
        this.blanks = blanks.clone();
    }

    /** Where it was found, empty at the root. */
    public String place() {
        return place;
    }

    /** What is wrong, in a language. */
    public String text(Language language) {
        return phrase.in(language, blanks);
    }
}
