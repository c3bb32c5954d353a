package vn.anttcs.checker.json;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.anttcs.checker.text.Phrase;

/** A value in a JSON document together with its place, so that whatever is wrong with it can be found. */
public final class Node {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final String place;
    private final Object value;

    private Node(String place, Object value) {
        this.place = place;
        this.value = value;
    }

    /** The whole of a document: maps, lists, texts, big integers, booleans and null. */
    public static Node root(Object value) {
        return new Node("", value);
    }

    /** Names and places in lists from the root down, joined by {@code /}; empty at the root. */
    public String place() {
        return place;
    }

    /** The same value seen as the root of a document of its own. */
    public Node asRoot() {
        return root(value);
    }

    /** The plain value. */
    public Object value() {
        return value;
    }

    /** Whether nothing stands here, or null. */
    public boolean isAbsent() {
        return value == null;
    }

    /** Whether the object has this name with something else than null. */
    public boolean has(String name) {
        return value instanceof Map<?, ?> members && members.get(name) != null;
    }

    /** What stands under a name, possibly nothing. */
    public Node find(String name) {
        return new Node(below(name), members().get(name));
    }

    /** What stands under a name; its absence is an error. */
    public Node get(String name) {
        Node found = find(name);
        if (found.isAbsent()) {
            throw found.malformed(Phrase.MISSING);
        }
        return found;
    }

    /** The names of the object, in their order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        members().keySet().forEach(name -> names.add((String) name));
        return names;
    }

    /** Refuses names that the format does not know here; a citation may stand everywhere. */
    public Node only(String... known) {
        for (String name : names()) {
            if (!name.equals("basis") && !Set.of(known).contains(name)) {
                throw malformed(Phrase.UNKNOWN_NAME, name);
            }
        }
        return this;
    }

    /** The items of the list; an absent list is empty. */
    public List<Node> items() {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw malformed(Phrase.LIST_NEEDED);
        }
        List<Node> items = new ArrayList<>();
        for (int index = 0; index < list.size(); index++) {
            items.add(new Node(below(String.valueOf(index)), list.get(index)));
        }
        return items;
    }

    /** The items of a list that must have some. */
    public List<Node> someItems() {
        List<Node> items = items();
        if (items.isEmpty()) {
            throw malformed(Phrase.EMPTY);
        }
        return items;
    }

    private Map<?, ?> members() {
        if (value instanceof Map<?, ?> members) {
            return members;
        }
        throw malformed(Phrase.OBJECT_NEEDED);
    }

    /** Whether an object stands here. */
    public boolean isObject() {
        return value instanceof Map;
    }

    /** The text. */
    public String text() {
        if (value instanceof String text) {
            return text;
        }
        throw malformed(value == null ? Phrase.MISSING : Phrase.TEXT_NEEDED);
    }

    /** The text, which must be one of these. */
    public String word(String... known) {
        String word = text();
        if (!Set.of(known).contains(word)) {
            throw malformed(Phrase.UNKNOWN_WORD, word);
        }
        return word;
    }

    /** The whole number, zero or more. */
    public BigInteger whole() {
        if (value instanceof BigInteger number && number.signum() >= 0) {
            return number;
        }
        throw malformed(value == null ? Phrase.MISSING : Phrase.WHOLE_NEEDED);
    }

    /** The whole number, one or more. */
    public BigInteger positive() {
        if (whole().signum() == 0) {
            throw malformed(Phrase.NOT_POSITIVE);
        }
        return whole();
    }

    private String shaped(Pattern shape, Phrase otherwise) {
        if (!shape.matcher(text()).matches()) {
            throw malformed(otherwise);
        }
        return text();
    }

    /** The day. */
    public LocalDate day() {
        try {
            return LocalDate.parse(shaped(DAY, Phrase.DAY_NEEDED));
        } catch (DateTimeException notOne) {
            throw malformed(Phrase.DAY_NEEDED);
        }
    }

    /** The month. */
    public YearMonth month() {
        try {
            return YearMonth.parse(shaped(MONTH, Phrase.MONTH_NEEDED));
        } catch (DateTimeException notOne) {
            throw malformed(Phrase.MONTH_NEEDED);
        }
    }

    /** The place of this node seen from one above it. */
    public String placeWithin(Node above) {
        return above.place.isEmpty() ? place : place.substring(above.place.length() + 1);
    }

    /** An error at this place. */
    public Malformed malformed(Phrase phrase, Object... blanks) {
        return new Malformed(place, phrase, blanks);
    }

    private String below(String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }

    /** Whether the same is said, wherever it stands and in whatever order names are given. */
    public boolean saysAs(Node other) {
        return Objects.equals(value, other.value);
    }
}
