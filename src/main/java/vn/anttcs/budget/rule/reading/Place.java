package vn.anttcs.budget.rule.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.text.Text;

/** Một chỗ trong tài liệu: a value with its JSON pointer; what is wrong is noted, and read as null. */
// What is noted as wrong is read as null, of whatever type is asked for.
@SuppressWarnings("TypeParameterUnusedInFormals")
final class Place {
    private static final long MOST = 1_000_000_000_000L;

    private final Object value;
    private final String pointer;
    private final List<Mistake> mistakes;

    private Place(Object value, String pointer, List<Mistake> mistakes) {
        this.value = value;
        this.pointer = pointer;
        this.mistakes = mistakes;
    }

    /** The whole document; mistakes are noted in the list. */
    static Place of(Object document, List<Mistake> mistakes) {
        return new Place(document, "", mistakes);
    }

    String pointer() {
        return pointer;
    }

    boolean isPresent() {
        return value != null;
    }

    Object value() {
        return value;
    }

    /** Notes a mistake here, and gives null. */
    <T> T wrong(MistakeCode code, String... arguments) {
        mistakes.add(new Mistake(pointer, code, code.text(arguments)));
        return null;
    }

    private <T> T shape(String expected) {
        return value == null ? null : wrong(MistakeCode.WRONG_SHAPE, expected);
    }

    /** Whether this is an object with none but these names; others are noted. */
    boolean isObject(String... names) {
        if (!(value instanceof Map<?, ?> map)) {
            shape("{ }");
            return false;
        }
        List<String> known = Arrays.asList(names);
        for (Object name : map.keySet()) {
            if (!known.contains(name.toString())) {
                get(name.toString()).wrong(MistakeCode.UNKNOWN_NAME, name.toString());
            }
        }
        return true;
    }

    boolean has(String name) {
        return value instanceof Map<?, ?> map && map.get(name) != null;
    }

    /** The member, perhaps absent. */
    Place get(String name) {
        Object member = value instanceof Map<?, ?> map ? map.get(name) : null;
        return new Place(member, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), mistakes);
    }

    /** The member, which must be there. */
    Place need(String name) {
        Place member = get(name);
        if (isPresent() && !member.isPresent()) {
            member.wrong(MistakeCode.REQUIRED);
        }
        return member;
    }

    /** The items of a list; none when absent. */
    List<Place> items() {
        if (!(value instanceof List<?> list)) {
            shape("[ ]");
            return List.of();
        }
        List<Place> items = new ArrayList<>();
        for (int index = 0; index < list.size(); index++) {
            items.add(new Place(list.get(index), pointer + "/" + index, mistakes));
        }
        return items;
    }

    /** The items of a list that has at least one. */
    List<Place> several() {
        List<Place> items = items();
        if (items.isEmpty() && value instanceof List) {
            wrong(MistakeCode.WRONG_SHAPE, "[ … ]");
        }
        return items;
    }

    String text() {
        return value instanceof String text && !text.isBlank() ? text.strip() : shape("\"…\"");
    }

    Text texts() {
        if (!isPresent() || !isObject("vi", "en")) {
            return null;
        }
        String vi = need("vi").text();
        String en = need("en").text();
        return vi == null || en == null ? null : new Text(vi, en);
    }

    /** A whole number from the least to the most. */
    Long whole(long least, long most) {
        if (!(value instanceof BigDecimal number) || number.stripTrailingZeros().scale() > 0) {
            return shape("1234");
        }
        boolean fits = number.precision() - number.scale() <= 18
                && number.longValueExact() >= least
                && number.longValueExact() <= most;
        return fits ? (Long) number.longValueExact() : wrong(MistakeCode.OUT_OF_RANGE, number.toPlainString());
    }

    /** An amount in đồng. */
    Long dong() {
        return whole(0, MOST);
    }

    /** A number as decimal text, such as "0.65". */
    Fraction decimal() {
        if (value instanceof String text) {
            try {
                return Fraction.decimal(text);
            } catch (IllegalArgumentException wrong) {
                return shape("\"0.65\"");
            }
        }
        return shape("\"0.65\"");
    }

    /** A number as decimal text, or a count as whole JSON number. */
    Fraction count() {
        if (value instanceof BigDecimal) {
            Long whole = whole(0, MOST);
            return whole == null ? null : Fraction.of(whole);
        }
        return decimal();
    }

    LocalDate day() {
        if (value instanceof String text) {
            try {
                LocalDate day = LocalDate.parse(text);
                return day.getYear() >= 1900 && day.getYear() <= 2200 ? day : wrong(MistakeCode.OUT_OF_RANGE, text);
            } catch (DateTimeException wrong) {
                return shape("YYYY-MM-DD");
            }
        }
        return shape("YYYY-MM-DD");
    }

    <E extends Enum<E>> E word(Class<E> type) {
        String text = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return text == null ? null : unknown(text, Arrays.asList(type.getEnumConstants()));
    }

    /** Notes that the word is none of these. */
    <T> T unknown(String word, List<?> known) {
        String list = known.stream().map(Object::toString).collect(Collectors.joining(", "));
        return wrong(MistakeCode.UNKNOWN_WORD, word, list);
    }

    /** The citation of this object, or the one around it. */
    Basis basis(Basis around) {
        String own = get("basis").text();
        return own == null ? around : new Basis(own);
    }

    /** Notes it when a legal value that stands here has no citation. */
    void cited(Basis basis) {
        if (basis == null) {
            wrong(MistakeCode.CITATION_MISSING);
        }
    }
}
