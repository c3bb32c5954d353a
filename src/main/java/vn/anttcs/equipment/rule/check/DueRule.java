package vn.anttcs.equipment.rule.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.anttcs.shared.DateRange;

/** Đến hạn kiểm tra: from which checks which due day follows, and what that means on a day. */
public final class DueRule {
    private static final Comparator<Done> ORDER =
            Comparator.comparing(Done::checkedOn).thenComparing(Done::recordedAt);

    private DueRule() {}

    /**
     * A check that stands, as far as it says when the next one is due.
     *
     * @param recordedAt of two checks on one day the later recorded one holds
     */
    public record Done(LocalDate checkedOn, LocalDate nextDue, Instant recordedAt) {}

    /** From which day until which other a check is the last one. */
    public record Stretch(DateRange days, Done last) {}

    /** The stretches of days between checks, in order; before the first check there is none. */
    public static List<Stretch> stretches(Collection<Done> standing) {
        List<Done> inOrder = standing.stream().sorted(ORDER).toList();
        List<Stretch> stretches = new ArrayList<>();
        for (int index = 0; index < inOrder.size(); index++) {
            Done last = inOrder.get(index);
            LocalDate end = index + 1 == inOrder.size()
                    ? DateRange.OPEN_END
                    : inOrder.get(index + 1).checkedOn();
            if (end.isAfter(last.checkedOn())) {
                stretches.add(new Stretch(DateRange.of(last.checkedOn(), end), last));
            }
        }
        return stretches;
    }

    /** The first day from which on the periods have held without a break until the day; one of them contains it. */
    public static LocalDate unbroken(Collection<DateRange> periods, LocalDate day) {
        LocalDate first = day;
        boolean further = true;
        while (further) {
            LocalDate reached = first;
            Optional<LocalDate> earlier = periods.stream()
                    .filter(period ->
                            period.from().isBefore(reached) && !period.to().isBefore(reached))
                    .map(DateRange::from)
                    .min(LocalDate::compareTo);
            first = earlier.orElse(reached);
            further = earlier.isPresent();
        }
        return first;
    }

    /**
     * From which day on something that was never checked counts: since it was there and the plan held.
     *
     * @param arrived first day on which it was there
     * @param planned first day of the plan
     */
    public static LocalDate begun(LocalDate arrived, LocalDate planned) {
        return arrived.isAfter(planned) ? arrived : planned;
    }

    /** The worse of two. */
    public static Optional<DueStatus> worse(Optional<DueStatus> one, Optional<DueStatus> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** What a due day means on a day; empty when there is time yet. The due day itself is in time. */
    public static Optional<DueStatus> status(LocalDate due, LocalDate day, int soonDays) {
        if (due.isBefore(day)) {
            return Optional.of(DueStatus.OVERDUE);
        }
        return ChronoUnit.DAYS.between(day, due) <= soonDays ? Optional.of(DueStatus.DUE_SOON) : Optional.empty();
    }
}
