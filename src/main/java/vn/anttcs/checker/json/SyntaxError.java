package vn.anttcs.checker.json;

import java.io.IOException;
import vn.anttcs.checker.text.Language;
import vn.anttcs.checker.text.Phrase;

/** Sai cú pháp JSON: from here on the source cannot be read. */
public final class SyntaxError extends IOException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final Phrase phrase;
    private final String blank;

    SyntaxError(int line, int column, Phrase phrase, String blank) {
        super(phrase + " " + line + ":" + column);
        this.line = line;
        this.column = column;
        this.phrase = phrase;
        this.blank = blank;
    }

    /** Where and what, in a language. */
    public String text(Language language) {
        return Phrase.LINE_COLUMN.in(language, line, column, phrase.in(language, blank));
    }
}
