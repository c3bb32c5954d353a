package vn.anttcs.equipment.persistence.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.request.RequestStep;

/**
 * A request as it was submitted.
 *
 * @param requestNo public number, for life
 * @param steps who decides it, in order
 * @param version grows with everything that happens to it
 */
public record RequestRow(long id, String requestNo, Head head, List<Line> lines, List<Step> steps, long version) {
    /**
     * What is said of it as a whole.
     *
     * @param gapOn the day whose gap it goes by, or null
     */
    public record Head(
            long unitId,
            FundingSource fundingSource,
            LocalDate gapOn,
            String reason,
            String submittedBy,
            Instant recordedAt) {}

    /**
     * What is asked for.
     *
     * @param size empty where none is said
     * @param missing what was lacking of the kind on the day of the gap, or null
     */
    public record Line(int lineNo, long kindId, String size, long quantity, Long missing, String reason) {}

    /** Who decides a step: the body and the unit in which it stands. */
    public record Step(RequestStep step, long unitId, String title) {}

    /** What is asked for, by number of the line. */
    public Map<Integer, Long> asked() {
        return lines.stream().collect(Collectors.toMap(Line::lineNo, Line::quantity));
    }

    /** The names of its steps, in order. */
    public List<RequestStep> stepNames() {
        return steps.stream().map(Step::step).toList();
    }

    /** The line with a number. */
    public Line line(int lineNo) {
        return lines.stream()
                .filter(line -> line.lineNo() == lineNo)
                .findFirst()
                .orElseThrow();
    }
}
