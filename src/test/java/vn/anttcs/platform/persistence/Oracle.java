package vn.anttcs.platform.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.anttcs.shared.DateRange;

/** The simplest thing that knows two times: it remembers every write and asks the last one, known by then, that covers the day. */
final class Oracle {
    private record Write(Instant stamp, DateRange interval, Fact fact) {}

    private final List<Write> writes = new ArrayList<>();

    /** A fact of the test; null stands for nothing. */
    record Fact(String text, Long number, LocalDate since) {}

    void write(Instant stamp, DateRange interval, Fact fact) {
        writes.add(new Write(stamp, interval, fact));
    }

    Optional<Fact> at(LocalDate validOn, Instant knownOn) {
        for (int index = writes.size() - 1; index >= 0; index--) {
            Write write = writes.get(index);
            if (!write.stamp().isAfter(knownOn) && write.interval().contains(validOn)) {
                return Optional.ofNullable(write.fact());
            }
        }
        return Optional.empty();
    }
}
