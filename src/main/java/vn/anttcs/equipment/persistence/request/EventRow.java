package vn.anttcs.equipment.persistence.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.equipment.rule.request.RequestAct;
import vn.anttcs.equipment.rule.request.RequestEvent;
import vn.anttcs.equipment.rule.request.RequestStep;

/**
 * Something that happened to a request.
 *
 * @param step the step that decided, or null
 * @param reason or null
 * @param decisionId or null
 * @param paper what it came with
 * @param money where it is booked
 */
public record EventRow(
        RequestAct act,
        RequestStep step,
        String doneBy,
        Instant recordedAt,
        String reason,
        Long decisionId,
        Paper paper,
        Money money,
        List<Line> lines) {
    /**
     * The order and the papers of an act; null where there are none.
     *
     * @param movementNo the movement in the ledger of custody
     */
    public record Paper(String orderNo, String supplier, String documentNo, LocalDate documentDate, String movementNo) {
        /** No paper. */
        public static final Paper NONE = new Paper(null, null, null, null, null);
    }

    /**
     * Where the money of an order is booked, and the act of the budget that was written; null where there is none.
     *
     * @param year budget year
     */
    public record Money(Integer year, String level, String classification, String actNo) {
        /** No money. */
        public static final Money NONE = new Money(null, null, null, null);

        /** The same with an act of the budget. */
        public Money with(String written) {
            return new Money(year, level, classification, written);
        }
    }

    /** How much of a line, at which price, and why; the last two may be null. */
    public record Line(int lineNo, long quantity, Long priceDong, String reason) {}

    /** What of it the rules look at. */
    public RequestEvent event() {
        return new RequestEvent(
                act,
                lines.stream().collect(Collectors.toMap(Line::lineNo, Line::quantity, Long::sum)),
                paper.orderNo());
    }

    /** What lines come to at their prices, in đồng. */
    public static long dong(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.priceDong() != null)
                .mapToLong(line -> Math.multiplyExact(line.quantity(), line.priceDong()))
                .reduce(0, Math::addExact);
    }

    /** The prices by number of the line; lines without one are left out. */
    public Map<Integer, Long> prices() {
        return lines.stream()
                .filter(line -> line.priceDong() != null)
                .collect(Collectors.toMap(Line::lineNo, Line::priceDong, (one, other) -> one));
    }
}
