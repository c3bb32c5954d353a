package vn.anttcs.budget.rule.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** So sánh dự toán với số được giao. */
public final class EstimateRule {
    private EstimateRule() {}

    /**
     * A line of an estimate.
     *
     * @param basisDong what it rests on comes to
     * @param adjustmentDong what somebody has added or taken away, with a reason
     */
    public record Line(BudgetLine line, EstimateOrigin origin, long basisDong, long adjustmentDong) {
        /** What is asked for, in đồng. */
        public long dong() {
            return Math.addExact(basisDong, adjustmentDong);
        }
    }

    /** What was asked for on a line, and what was allocated, in đồng. */
    public record Compared(BudgetLine line, long estimatedDong, long allocatedDong) {
        /** What was allocated more than asked for; below zero when less. */
        public long differenceDong() {
            return Math.subtractExact(allocatedDong, estimatedDong);
        }
    }

    /** Every line that was asked for or allocated, in their order. */
    public static List<Compared> compare(Collection<Line> lines, Map<BudgetLine, LinePosition> allocated) {
        Map<BudgetLine, Long> asked = new TreeMap<>();
        lines.forEach(line -> asked.merge(line.line(), line.dong(), Math::addExact));
        Set<BudgetLine> all = new TreeSet<>(asked.keySet());
        allocated.forEach((line, position) -> {
            if (position.allocatedDong() != 0) {
                all.add(line);
            }
        });
        List<Compared> compared = new ArrayList<>();
        for (BudgetLine line : all) {
            compared.add(new Compared(
                    line,
                    asked.getOrDefault(line, 0L),
                    allocated.getOrDefault(line, LinePosition.NOTHING).allocatedDong()));
        }
        return compared;
    }

    /** Whether each line comes to nothing or more, and no line of one origin stands there twice. */
    public static boolean holds(Collection<Line> lines) {
        Set<List<Object>> seen = new HashSet<>();
        return lines.stream().allMatch(line -> line.dong() >= 0 && seen.add(List.of(line.line(), line.origin())));
    }
}
