package vn.anttcs.equipment.rule.vehicle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.anttcs.shared.DateRange;

/** Thời hạn giấy tờ xe: until when what was recorded carries, one paper after another without a break. */
public final class PaperRule {
    private PaperRule() {}

    /**
     * The last day that is covered from a day on: by the paper of the day and those that follow it without a break, else
     * by the last one before it. Empty when nothing was valid by then, or no end is known.
     */
    public static Optional<LocalDate> lastDay(Collection<DateRange> papers, LocalDate day) {
        Optional<DateRange> current =
                papers.stream().filter(paper -> !paper.from().isAfter(day)).max(Comparator.comparing(DateRange::to));
        if (current.isEmpty()) {
            return Optional.empty();
        }
        LocalDate end = current.get().to();
        Optional<DateRange> next = following(papers, end);
        while (next.isPresent()) {
            end = next.get().to();
            next = following(papers, end);
        }
        return end.equals(DateRange.OPEN_END) ? Optional.empty() : Optional.of(end.minusDays(1));
    }

    private static Optional<DateRange> following(Collection<DateRange> papers, LocalDate end) {
        return papers.stream()
                .filter(paper -> !paper.from().isAfter(end) && paper.to().isAfter(end))
                .max(Comparator.comparing(DateRange::to));
    }
}
