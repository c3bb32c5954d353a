package vn.anttcs.equipment.rule.vehicle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chỉ số đồng hồ: never backwards but where the instrument was replaced, also when a reading is entered late. */
public final class MeterRule {
    private static final Comparator<Reading> ORDER =
            Comparator.comparing(Reading::day).thenComparing(Reading::recordedAt);

    private MeterRule() {}

    /**
     * A reading that stands.
     *
     * @param recordedAt readings of one day are in this order
     * @param shown what the meter shows; of a new instrument what it showed when it was put in
     * @param oldShown what the old instrument showed last when it was replaced; null of an ordinary reading
     */
    public record Reading(LocalDate day, Instant recordedAt, long shown, Long oldShown) {
        private long end() {
            return oldShown == null ? shown : oldShown;
        }
    }

    /** The first reading that lies below the one before it, with that one; empty when there is none. */
    public static Optional<Backwards> backwards(Collection<Reading> readings) {
        List<Reading> inOrder = readings.stream().sorted(ORDER).toList();
        for (int index = 1; index < inOrder.size(); index++) {
            Reading before = inOrder.get(index - 1);
            Reading reading = inOrder.get(index);
            if (reading.end() < before.shown()) {
                return Optional.of(new Backwards(before, reading));
            }
        }
        return Optional.empty();
    }

    /** Two readings that stand in each other's way. */
    public record Backwards(Reading before, Reading reading) {
        /** The other one of the two. */
        public Reading beside(Reading one) {
            return reading.equals(one) ? before : reading;
        }
    }

    /** The first reading that would lie below the one before it if one more were added; empty when there is none. */
    public static Optional<Backwards> backwards(Collection<Reading> standing, Reading added) {
        List<Reading> all = new ArrayList<>(standing);
        all.add(added);
        return backwards(all);
    }

    /**
     * What was used from the end of one day to the end of another: as far as readings tell, and nothing before the first.
     */
    public static long used(Collection<Reading> readings, LocalDate from, LocalDate to) {
        return total(readings, to) - total(readings, from);
    }

    private static long total(Collection<Reading> readings, LocalDate day) {
        long total = 0;
        Long last = null;
        for (Reading reading : readings.stream().sorted(ORDER).toList()) {
            if (!reading.day().isAfter(day)) {
                total += last == null ? 0 : reading.end() - last;
                last = reading.shown();
            }
        }
        return total;
    }
}
