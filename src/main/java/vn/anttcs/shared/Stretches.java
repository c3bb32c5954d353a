package vn.anttcs.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Cuts a period wherever one of several ranges begins or ends. */
public final class Stretches {
    private Stretches() {}

    /** The parts of the period, in order, within each of which no range begins or ends. */
    public static List<DateRange> of(DateRange period, Stream<DateRange> ranges) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        cuts.add(period.from());
        ranges.flatMap(range -> Stream.of(range.from(), range.to()))
                .filter(day -> day.isAfter(period.from()) && day.isBefore(period.to()))
                .forEach(cuts::add);
        List<DateRange> parts = new ArrayList<>();
        for (LocalDate from : cuts) {
            LocalDate next = cuts.higher(from);
            parts.add(DateRange.of(from, next == null ? period.to() : next));
        }
        return parts;
    }
}
