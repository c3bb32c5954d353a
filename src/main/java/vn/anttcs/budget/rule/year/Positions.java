package vn.anttcs.budget.rule.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Số dư dự toán: where the lines of a unit stand on a day, as known at a recorded time. */
public final class Positions {
    private Positions() {}

    /**
     * The unit that is asked about.
     *
     * @param below the unit itself and everything below it
     * @param parts the units directly below it
     */
    public record Place(long unitId, Set<Long> below, Set<Long> parts) {
        public Place {
            below = Set.copyOf(below);
            parts = Set.copyOf(parts);
        }
    }

    /**
     * The lines on which something has moved, in their order. An allocation is the unit's own: it covers everything below
     * the unit, so that those of units below are parts of it and do not add to it. Spending counts wherever below the unit
     * it happened.
     *
     * @param movements those of a year; others than those of the place are left out
     */
    public static Map<BudgetLine, LinePosition> of(
            Collection<Movement> movements, Place place, LocalDate day, Instant knownOn) {
        Map<BudgetLine, LinePosition> found = new TreeMap<>();
        for (Movement movement : movements) {
            boolean counts =
                    !movement.on().isAfter(day) && !movement.recordedAt().isAfter(knownOn);
            if (counts && place.below().contains(movement.unitId())) {
                LinePosition step = step(movement, place);
                if (step != null) {
                    found.merge(movement.line(), step, LinePosition::plus);
                }
            }
        }
        return found;
    }

    private static LinePosition step(Movement movement, Place place) {
        long dong = movement.dong();
        return switch (movement.flow()) {
            case ALLOCATED -> {
                if (movement.unitId() == place.unitId()) {
                    yield new LinePosition(dong, 0, 0, 0, 0);
                }
                yield place.parts().contains(movement.unitId()) ? new LinePosition(0, dong, 0, 0, 0) : null;
            }
            case SPENT -> new LinePosition(0, 0, dong, 0, 0);
            case UNPAID -> new LinePosition(0, 0, 0, dong, 0);
            case PREPARED -> new LinePosition(0, 0, 0, 0, dong);
        };
    }

    /** Everything together. */
    public static LinePosition sum(Collection<LinePosition> lines) {
        return lines.stream().reduce(LinePosition.NOTHING, LinePosition::plus);
    }
}
