package vn.anttcs.checker.json;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.checker.text.Phrase;

/**
 * Bộ đọc JSON nghiêm ngặt: reads a source value by value: the elements of one list, or values one after another (a
 * single value, NDJSON). Refuses names that stand twice, numbers that are not written whole, and all that RFC 8259 does
 * not know.
 */
public final class JsonReader {
    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 18;

    private final Characters characters;
    private boolean inList;
    private boolean started;

    /** Reads UTF-8; the stream stays the caller's to close. */
    public JsonReader(InputStream bytes) {
        characters = new Characters(bytes);
    }

    /** The next value of the source, empty at its end. */
    public Optional<Node> next() throws IOException {
        characters.startValue();
        int next = characters.skipSpace();
        if (!started) {
            started = true;
            inList = next == '[';
            if (inList) {
                characters.take();
                return characters.skipSpace() == ']' ? end() : value();
            }
        } else if (inList) {
            if (next == ']') {
                return end();
            }
            characters.take(",");
        }
        return next == Characters.END ? Optional.empty() : value();
    }

    private Optional<Node> value() throws IOException {
        return Optional.of(Node.root(value(0)));
    }

    private Optional<Node> end() throws IOException {
        characters.take();
        if (characters.skipSpace() != Characters.END) {
            throw characters.wrong(Phrase.NOT_JSON);
        }
        inList = false;
        return Optional.empty();
    }

    /** One whole document and nothing after it. */
    public static Node document(InputStream bytes) throws IOException {
        JsonReader reader = new JsonReader(bytes);
        Node document = Node.root(reader.value(0));
        if (reader.characters.skipSpace() != Characters.END) {
            throw reader.characters.wrong(Phrase.NOT_JSON);
        }
        return document;
    }

    private Object value(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw characters.wrong(Phrase.TOO_DEEP);
        }
        int next = characters.skipSpace();
        return switch (next) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> new JsonText(characters).read();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            case Characters.END -> throw characters.wrong(Phrase.UNFINISHED);
            default -> number();
        };
    }

    private Object literal(String word, Object meaning) throws IOException {
        characters.take(word);
        return meaning;
    }

    private Map<String, Object> object(int depth) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        characters.take("{");
        if (characters.skipSpace() != '}') {
            member(members, depth);
            while (characters.skipSpace() == ',') {
                characters.take();
                characters.skipSpace();
                member(members, depth);
            }
        }
        characters.take("}");
        return members;
    }

    private void member(Map<String, Object> members, int depth) throws IOException {
        String name = new JsonText(characters).read();
        if (members.containsKey(name)) {
            throw characters.wrong(Phrase.NAME_TWICE, name);
        }
        characters.skipSpace();
        characters.take(":");
        members.put(name, value(depth + 1));
    }

    private List<Object> list(int depth) throws IOException {
        List<Object> items = new ArrayList<>();
        characters.take("[");
        if (characters.skipSpace() != ']') {
            items.add(value(depth + 1));
            while (characters.skipSpace() == ',') {
                characters.take();
                items.add(value(depth + 1));
            }
        }
        characters.take("]");
        return items;
    }

    private BigInteger number() throws IOException {
        StringBuilder digits = new StringBuilder();
        if (characters.peek() == '-') {
            digits.append(characters.take());
        }
        int signs = digits.length();
        while (characters.peek() >= '0' && characters.peek() <= '9') {
            digits.append(characters.take());
            if (digits.length() > LONGEST_NUMBER) {
                throw characters.wrong(Phrase.NUMBER_TOO_LONG);
            }
        }
        int next = characters.peek();
        boolean leadingZero = digits.length() > signs + 1 && digits.charAt(signs) == '0';
        if (digits.length() == signs || leadingZero || digits.toString().equals("-0")) {
            throw characters.wrong(Phrase.NOT_JSON);
        }
        if (next == '.' || next == 'e' || next == 'E') {
            throw characters.wrong(Phrase.NUMBER_NOT_WHOLE);
        }
        return new BigInteger(digits.toString());
    }
}
