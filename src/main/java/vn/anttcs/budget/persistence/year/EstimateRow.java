package vn.anttcs.budget.persistence.year;

import java.time.Instant;
import java.util.List;
import vn.anttcs.budget.rule.year.EstimateRule;
import vn.anttcs.budget.rule.year.EstimateState;

/** An estimate as it is stored. */
public record EstimateRow(long id, Head head, EstimateState state, Acts acts, List<Line> lines, long version) {
    public EstimateRow {
        lines = List.copyOf(lines);
    }

    /** Whose estimate it is; simulation, policy and note may be null. */
    public record Head(String estimateNo, long unitId, int year, Long simulationNo, String policyCode, String note) {}

    /** Who did what with it; null for what nobody did. */
    public record Acts(
            String madeBy,
            Instant madeAt,
            String submittedBy,
            Instant submittedAt,
            String decidedBy,
            Instant decidedAt,
            Long decisionId,
            String reason) {}

    /** A line with what was said of it; each of the texts may be null. */
    public record Line(EstimateRule.Line line, String reason, String remark, String adjustedBy) {}

    /** What is asked for in all, in đồng. */
    public long dong() {
        return lines.stream().mapToLong(line -> line.line().dong()).reduce(0, Math::addExact);
    }
}
