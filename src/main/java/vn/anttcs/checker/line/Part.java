package vn.anttcs.checker.line;

import vn.anttcs.checker.json.Node;

/**
 * Một phần của dòng: a stretch, an entry or day of duty, or an event.
 *
 * @param range its days
 * @param weight how much of it counts
 * @param rate what a whole one is worth, in đồng
 * @param share the policy's part of the month
 * @param reason why it is not paid or not in full; null when there is none
 * @param exclusion the exclusion that holds, else null
 * @param trace what the rate was computed through
 */
public record Part(
        Range range, Fraction weight, Fraction rate, Fraction share, String reason, Node exclusion, Trace trace) {
    static final String LIMIT = "LIMIT";

    static Part of(Range range, Fraction weight, Fraction share, Rate rate) {
        return new Part(range, weight, rate.value(), share, rate.reason(), rate.exclusion(), rate.trace());
    }

    /** An entry that does not count, for a reason that comes before every rate. */
    static Part uncounted(Range range, String reason, Trace trace) {
        return new Part(range, Fraction.ZERO, Fraction.ZERO, Fraction.ONE, reason, null, trace);
    }

    /** The same with what a limit leaves of it. */
    Part limitedTo(Fraction left) {
        return weight.compareTo(left) <= 0 ? this : new Part(range, left, rate, share, LIMIT, exclusion, trace);
    }

    Fraction quantity() {
        return reason == null || reason.equals(LIMIT) ? weight.times(share) : Fraction.ZERO;
    }

    Fraction amount() {
        return rate.times(weight).times(share);
    }
}
