package vn.anttcs.checker.json;

import java.io.IOException;
import vn.anttcs.checker.text.Phrase;

/** A text between quotation marks. */
final class JsonText {
    private final Characters characters;
    private final StringBuilder text = new StringBuilder();

    JsonText(Characters characters) {
        this.characters = characters;
    }

    String read() throws IOException {
        characters.take("\"");
        char next = characters.take();
        while (next != '"') {
            if (next < ' ') {
                throw characters.wrong(Phrase.NOT_JSON);
            }
            text.append(next == '\\' ? escaped() : next);
            next = characters.take();
        }
        for (int index = 0; index < text.length(); index++) {
            index += pairedAt(index) ? 1 : 0;
        }
        return text.toString();
    }

    private char escaped() throws IOException {
        char kind = characters.take();
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> fourDigits();
            default -> throw characters.wrong(Phrase.NOT_JSON);
        };
    }

    private char fourDigits() throws IOException {
        int code = 0;
        for (int count = 0; count < 4; count++) {
            char next = characters.take();
            int digit = next < 128 ? Character.digit(next, 16) : -1;
            if (digit < 0) {
                throw characters.wrong(Phrase.NOT_JSON);
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    /** Half a character written as an escape is no text. */
    private boolean pairedAt(int index) throws SyntaxError {
        char here = text.charAt(index);
        if (!Character.isSurrogate(here)) {
            return false;
        }
        if (index + 1 == text.length() || !Character.isSurrogatePair(here, text.charAt(index + 1))) {
            throw characters.wrong(Phrase.NOT_JSON);
        }
        return true;
    }
}
