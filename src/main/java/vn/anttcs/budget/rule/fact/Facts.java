package vn.anttcs.budget.rule.fact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Các dữ kiện: what is known at one time; a fact that nobody recorded is absent, which is neither zero nor "no". */
public final class Facts {

    /** Nothing is known. */
    public static final Facts NONE = new Facts(new EnumMap<>(Fact.class));

    private final EnumMap<Fact, FactValue> values;

    private Facts(EnumMap<Fact, FactValue> values) {
        this.values = values;
    }

    /**
     * The facts with these values.
     *
     * @throws IllegalArgumentException when a value is not of its fact's type
     */
    public static Facts of(Map<Fact, FactValue> values) {
        EnumMap<Fact, FactValue> known = new EnumMap<>(Fact.class);
        values.forEach((fact, value) -> {
            if (!value.fits(fact)) {
                throw new IllegalArgumentException(fact + " has no value " + value);
            }
            known.put(fact, value);
        });
        return new Facts(known);
    }

    /** The value of the fact, or null when nobody recorded it. */
    public FactValue get(Fact fact) {
        return values.get(fact);
    }

    /** These facts with those of the other, where it has any, standing before them. */
    public Facts under(Facts other) {
        if (other.values.isEmpty()) {
            return this;
        }
        EnumMap<Fact, FactValue> merged = values.clone();
        merged.putAll(other.values);
        return new Facts(merged);
    }

    /** These facts with one more. */
    public Facts with(Fact fact, FactValue value) {
        EnumMap<Fact, FactValue> more = values.clone();
        more.put(fact, value);
        return new Facts(more);
    }

    /** What is known, by fact. */
    public Map<Fact, FactValue> known() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Facts other && values.equals(other.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
