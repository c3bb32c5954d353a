package vn.anttcs.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Khoảng thời gian: a period of whole days, from the first day up to but without the end. A period
 * without a known end runs to {@link #OPEN_END}.
 *
 * @param from the first day
 * @param to the first day after the period
 */
public record DateRange(LocalDate from, LocalDate to) {

    /**
     * The end of a period that has no known end; a date instead of null, because UNIQUE in a
     * database does not see null.
     */
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    public DateRange {
        Objects.requireNonNull(from, "a period has a first day");
        Objects.requireNonNull(to, "a period has an end; use OPEN_END when none is known");
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a period has at least one day: " + from + " to " + to);
        }
        if (to.isAfter(OPEN_END)) {
            throw new IllegalArgumentException("a period ends at " + OPEN_END + " at the latest: " + to);
        }
    }

    /** The period from the day on, without a known end. */
    public static DateRange from(LocalDate from) {
        return new DateRange(from, OPEN_END);
    }

    /** The period from the first day up to but without the end. */
    public static DateRange of(LocalDate from, LocalDate to) {
        return new DateRange(from, to);
    }

    /** Whether the period has no known end. */
    public boolean isOpen() {
        return to.equals(OPEN_END);
    }

    /** Whether the day lies within the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Whether both periods have at least one day in common; periods that only touch do not. */
    public boolean overlaps(DateRange other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The days that both periods have in common. */
    public Optional<DateRange> intersect(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(later(from, other.from), earlier(to, other.to)));
    }

    /**
     * What is left of this period without the days of the other one: none, one or two periods in
     * order.
     */
    public List<DateRange> minus(DateRange other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        List<DateRange> remainders = new ArrayList<>(2);
        if (from.isBefore(other.from)) {
            remainders.add(new DateRange(from, other.from));
        }
        if (other.to.isBefore(to)) {
            remainders.add(new DateRange(other.to, to));
        }
        return List.copyOf(remainders);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
