package vn.anttcs.budget.persistence;

import java.time.YearMonth;
import java.util.List;
import vn.anttcs.budget.api.EntitlementOutcome;
import vn.anttcs.budget.rule.payment.Due;

/**
 * What a month comes to, shared by all members for whom it comes to the same: the lines with the bodies of their sheets.
 *
 * @param lines in the order in which they were calculated
 */
public record PaymentSetRow(long id, YearMonth month, List<Line> lines) {
    /** The set of a member who is not in the force in the month. */
    public static final long NOT_IN_FORCE = 0;

    /** The set of a member who is in the force where no resolution has an item. */
    public static final long NO_ITEMS = -1;

    public PaymentSetRow {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param bodyId the body of its sheet
     * @param limited whether a limit cut it
     * @param funding where it is booked
     */
    public record Line(
            String item,
            String policy,
            long bodyId,
            EntitlementOutcome outcome,
            long dong,
            boolean limited,
            Funding funding) {}

    /** Where a line is booked; each part may be null. */
    public record Funding(String source, String level, String classification) {}

    /** The amounts by item. */
    public List<Due> dues() {
        return lines.stream().map(line -> new Due(line.item(), line.dong())).toList();
    }

    /** The sum in đồng. */
    public long dong() {
        return lines.stream().mapToLong(Line::dong).sum();
    }
}
