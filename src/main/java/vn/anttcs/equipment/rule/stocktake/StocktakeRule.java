package vn.anttcs.equipment.rule.stocktake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.MovementAct;

/**
 * Kiểm kê: what the differences between books and count come to. What lacks in one state and is too much in another has
 * changed its state; what then still lacks is dealt with as decided, and what is still too much is a surplus.
 */
public final class StocktakeRule {
    private static final List<Change> CHANGES = List.of(
            new Change(EquipmentState.SERVICEABLE, EquipmentState.DAMAGED, MovementAct.DAMAGE),
            new Change(EquipmentState.DAMAGED, EquipmentState.SERVICEABLE, MovementAct.RESTORE),
            new Change(EquipmentState.SERVICEABLE, EquipmentState.WRITTEN_OFF, MovementAct.WRITE_OFF),
            new Change(EquipmentState.DAMAGED, EquipmentState.WRITTEN_OFF, MovementAct.WRITE_OFF));

    private StocktakeRule() {}

    private record Change(EquipmentState before, EquipmentState after, MovementAct act) {}

    /** What is left of the difference of a line. */
    private static final class Left {
        private final int line;
        private long difference;

        Left(int line, long difference) {
            this.line = line;
            this.difference = difference;
        }
    }

    /**
     * What brings the books to the count.
     *
     * @param lines all of them counted, each thing and state once
     * @param decided what is done with shortages, by line from 0; a loss where nothing is said
     */
    public static List<Adjustment> adjust(List<CountLine> lines, Map<Integer, ShortageAct> decided) {
        Map<CountLine.Thing, Map<EquipmentState, Left>> things = new LinkedHashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            CountLine line = lines.get(index);
            things.computeIfAbsent(line.thing(), thing -> new LinkedHashMap<>())
                    .put(line.state(), new Left(index, line.difference()));
        }
        List<Adjustment> adjustments = new ArrayList<>();
        things.values().forEach(states -> {
            CHANGES.forEach(change -> change(states, change).ifPresent(adjustments::add));
            states.forEach((state, left) -> rest(state, left, decided).ifPresent(adjustments::add));
        });
        return adjustments;
    }

    private static Optional<Adjustment> change(Map<EquipmentState, Left> states, Change change) {
        Left before = states.get(change.before());
        Left after = states.get(change.after());
        long quantity = before == null || after == null ? 0 : Math.min(-before.difference, after.difference);
        if (quantity <= 0) {
            return Optional.empty();
        }
        before.difference += quantity;
        after.difference -= quantity;
        return Optional.of(new Adjustment(before.line, change.act(), change.before(), change.after(), quantity));
    }

    private static Optional<Adjustment> rest(EquipmentState state, Left left, Map<Integer, ShortageAct> decided) {
        if (left.difference == 0) {
            return Optional.empty();
        }
        if (left.difference > 0) {
            return Optional.of(new Adjustment(left.line, MovementAct.SURPLUS, state, state, left.difference));
        }
        MovementAct act = decided.getOrDefault(left.line, ShortageAct.LOSS).act();
        return Optional.of(new Adjustment(left.line, act, state, act.after(state), -left.difference));
    }

    /** Whether a piece would both be missing and be found, because nothing leads from its state to the one that was seen. */
    public static boolean isTorn(List<Adjustment> adjustments, CountLine line, List<CountLine> lines) {
        return !line.thing().serialNo().isEmpty()
                && adjustments.stream()
                                .filter(one -> lines.get(one.line()).thing().equals(line.thing()))
                                .count()
                        > 1;
    }
}
