package vn.anttcs.budget.rule.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Trần dự toán: which setting governs a line, and what exceeds it. */
public final class CeilingRule {
    private CeilingRule() {}

    /**
     * A setting.
     *
     * @param line an exact line; with a source alone all lines of the source; with nothing all lines
     */
    public record Setting(long unitId, BudgetLine line, CeilingMode mode) {
        /** How narrowly the setting says which lines it governs; below zero where it does not govern the line. */
        int fits(BudgetLine other) {
            if (line.equals(other) && !line.source().isEmpty()) {
                return 2;
            }
            boolean wide = line.level().isEmpty() && line.classification().isEmpty();
            if (wide && line.source().isEmpty()) {
                return 0;
            }
            return wide && line.source().equals(other.source()) ? 1 : -1;
        }
    }

    /**
     * The mode that somebody has set for a line: the narrowest setting of the nearest unit that has one for the line.
     *
     * @param upward the unit and those above it, the nearest first
     * @param settings in the order in which they were made; of two for the same lines the later one holds
     */
    public static Optional<CeilingMode> mode(List<Long> upward, BudgetLine line, List<Setting> settings) {
        for (long unit : upward) {
            CeilingMode found = null;
            int best = 0;
            for (Setting setting : settings) {
                int fits = setting.unitId() == unit ? setting.fits(line) : -1;
                if (fits >= best) {
                    best = fits;
                    found = setting.mode();
                }
            }
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /**
     * What is more than allocated.
     *
     * @param unitId whose allocation it is
     * @param allocatedDong the ceiling
     * @param spentDong what was spent before
     * @param askedDong what is asked for; nothing when it is the ceiling that would be lowered
     */
    public record Excess(
            long unitId, BudgetLine line, CeilingMode mode, long allocatedDong, long spentDong, long askedDong) {
        /** By how much it is more, in đồng. */
        public long dong() {
            return Math.subtractExact(Math.addExact(spentDong, askedDong), allocatedDong);
        }
    }

    /**
     * What would be more than a unit was allocated, in the order of lines. Money that comes back never exceeds anything.
     *
     * @param lines where the unit stands
     * @param asked what would be spent more on each line
     */
    public static List<Excess> excesses(
            long unitId,
            Map<BudgetLine, LinePosition> lines,
            Map<BudgetLine, Long> asked,
            Function<BudgetLine, CeilingMode> mode) {
        List<Excess> excesses = new ArrayList<>();
        new TreeMap<>(asked).forEach((line, dong) -> {
            LinePosition at = lines.getOrDefault(line, LinePosition.NOTHING);
            Excess excess = new Excess(unitId, line, mode.apply(line), at.allocatedDong(), at.spentDong(), dong);
            if (dong >= 0 && excess.dong() > 0) {
                excesses.add(excess);
            }
        });
        return excesses;
    }
}
