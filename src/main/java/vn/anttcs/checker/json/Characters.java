package vn.anttcs.checker.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.anttcs.checker.text.Phrase;

/** The characters of a source with their places; one character is seen ahead. */
final class Characters {
    static final int END = -1;
    // A sheet has a few thousand characters; beyond this it is none, and would fill the memory.
    private static final int LONGEST = 4_000_000;

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int filled;
    private int taken;
    private int line = 1;
    private int column = 1;
    private int length;

    Characters(InputStream bytes) {
        reader = new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The next character, which stays the next one, or {@link #END}. */
    int peek() throws IOException {
        if (taken == filled) {
            try {
                filled = Math.max(reader.read(buffer), 0);
            } catch (CharacterCodingException notText) {
                throw wrong(Phrase.NOT_UTF8);
            }
            taken = 0;
        }
        return taken < filled ? buffer[taken] : END;
    }

    /** The next character, which must be there. */
    char take() throws IOException {
        int next = peek();
        if (next == END) {
            throw wrong(Phrase.UNFINISHED);
        }
        if (++length > LONGEST) {
            throw wrong(Phrase.TOO_LONG);
        }
        taken++;
        column = next == '\n' ? 1 : column + 1;
        line += next == '\n' ? 1 : 0;
        return (char) next;
    }

    void take(String expected) throws IOException {
        for (int index = 0; index < expected.length(); index++) {
            if (peek() != expected.charAt(index)) {
                throw wrong(peek() == END ? Phrase.UNFINISHED : Phrase.NOT_JSON);
            }
            take();
        }
    }

    /** Passes over white space and says what follows. */
    int skipSpace() throws IOException {
        int next = peek();
        while (next == ' ' || next == '\t' || next == '\n' || next == '\r') {
            take();
            next = peek();
        }
        return next;
    }

    /** From here on a new value is counted. */
    void startValue() {
        length = 0;
    }

    SyntaxError wrong(Phrase phrase, String... blank) {
        return new SyntaxError(line, column, phrase, blank.length == 0 ? "" : blank[0]);
    }
}
