package vn.anttcs.budget.rule.fact;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import vn.anttcs.budget.rule.number.Fraction;

/**
 * Giá trị của dữ kiện: a word, a set of words or a number. One final class instead of three, because
 * profiles of members compare values by the million.
 */
public final class FactValue {
    private final List<String> words;
    private final Fraction number;
    private final boolean set;
    private final int hash;

    private FactValue(List<String> words, boolean set, Fraction number) {
        this.words = words;
        this.set = set;
        this.number = number;
        hash = Objects.hash(words, set, number);
    }

    /** One word. */
    public static FactValue word(String word) {
        return new FactValue(List.of(word), false, null);
    }

    /** A set of words; order and repetition mean nothing. */
    public static FactValue words(Iterable<String> words) {
        TreeSet<String> sorted = new TreeSet<>();
        words.forEach(sorted::add);
        return new FactValue(List.copyOf(sorted), true, null);
    }

    /** A number, or an amount in đồng. */
    public static FactValue number(Fraction number) {
        return new FactValue(List.of(), false, Objects.requireNonNull(number, "a number has a value"));
    }

    /** A whole number, or an amount in đồng. */
    public static FactValue number(long number) {
        return number(Fraction.of(number));
    }

    /** Whether the value is of the fact's type and its words are the fact's words. */
    public boolean fits(Fact fact) {
        return switch (fact.type()) {
            case WORD, ORDERED_WORD -> number == null && !set && fact.knows(words.get(0));
            case SET -> number == null && set && words.stream().allMatch(fact::knows);
            case NUMBER -> number != null && number.signum() >= 0;
            case MONEY -> number != null && number.signum() >= 0 && number.isWhole();
        };
    }

    /** The word; only of a word. */
    public String word() {
        return words.get(0);
    }

    /** The words in alphabetic order; none of a number. */
    public List<String> words() {
        return words;
    }

    /** Whether it is a set of words. */
    public boolean isSet() {
        return set;
    }

    /** The number; null of words. */
    public Fraction number() {
        return number;
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || (object instanceof FactValue other
                        && hash == other.hash
                        && set == other.set
                        && words.equals(other.words)
                        && Objects.equals(number, other.number));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return number == null ? String.join(", ", words) : number.toString();
    }
}
