package vn.anttcs.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.anttcs.shared.DateRange;

/**
 * Diễn biến của một quy định: the values that the law gave one number or text over time, each with
 * its citation. A day before the first value or after an end of law has no value, and asking for
 * one is an error.
 *
 * <pre>{@code
 * Timeline.<Integer>of("selection.minimumAge")
 *     .from(LocalDate.of(2024, 7, 1), 18, cite("Law 30/2023/QH15", "13.1"))
 *     .build()
 * }</pre>
 *
 * @param <T> the kind of value
 */
public final class Timeline<T> {

    private final String name;
    private final List<DatedValue<T>> values;

    private Timeline(String name, List<DatedValue<T>> values) {
        this.name = name;
        this.values = List.copyOf(values);
    }

    /** Begins a timeline; the name appears in errors and in lists of legal values. */
    public static <T> Builder<T> of(String name) {
        return new Builder<>(name);
    }

    /** The name of the legal number or text. */
    public String name() {
        return name;
    }

    /** All values with validity and citation, oldest first. */
    public List<DatedValue<T>> values() {
        return values;
    }

    /**
     * The value in force on the day.
     *
     * @throws NoLawInForceException when no law sets one
     */
    public T on(LocalDate day) {
        return datedOn(day).value();
    }

    /**
     * The article that sets the value in force on the day.
     *
     * @throws NoLawInForceException when no law sets one
     */
    public LegalBasis basisOn(LocalDate day) {
        return datedOn(day).basis();
    }

    /**
     * The value in force on the day with validity and citation.
     *
     * @throws NoLawInForceException when no law sets one
     */
    public DatedValue<T> datedOn(LocalDate day) {
        return findOn(day).orElseThrow(() -> new NoLawInForceException(name, day));
    }

    /** The value in force on the day, if any law sets one. */
    public Optional<DatedValue<T>> findOn(LocalDate day) {
        return values.stream().filter(dated -> dated.validity().contains(day)).findFirst();
    }

    /** Collects values in order of their dates. */
    public static final class Builder<T> {

        private final String name;
        private final List<DatedValue<T>> values = new ArrayList<>();
        private LocalDate lastDate = LocalDate.MIN;

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "a timeline has a name");
        }

        /** From the day on, the law sets this value; it ends the value before. */
        public Builder<T> from(LocalDate day, T value, LegalBasis basis) {
            closeAt(day);
            values.add(new DatedValue<>(DateRange.from(day), value, basis));
            return this;
        }

        /** From the day on, no law sets a value any more, until another {@code from}. */
        public Builder<T> endOfLaw(LocalDate day) {
            if (values.isEmpty()) {
                throw new IllegalStateException(name + ": a law begins before it ends");
            }
            closeAt(day);
            return this;
        }

        /** The timeline; at least one value must have been given. */
        public Timeline<T> build() {
            if (values.isEmpty()) {
                throw new IllegalStateException(name + ": a timeline has at least one value");
            }
            return new Timeline<>(name, values);
        }

        private void closeAt(LocalDate day) {
            if (!day.isAfter(lastDate)) {
                throw new IllegalArgumentException(name + ": dates ascend, but " + day + " is not after " + lastDate);
            }
            lastDate = day;
            int last = values.size() - 1;
            if (last >= 0 && values.get(last).validity().isOpen()) {
                DatedValue<T> ended = values.get(last);
                values.set(
                        last,
                        new DatedValue<>(DateRange.of(ended.validity().from(), day), ended.value(), ended.basis()));
            }
        }
    }
}
