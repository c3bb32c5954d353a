package vn.anttcs.checker.line;

import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.text.Phrase;

/**
 * Mức của một khoảng, một buổi, một sự kiện: what is owed for one whole stretch, entry or event.
 *
 * @param value in đồng, nothing when there is a reason
 * @param reason why nothing is owed; null when something may be
 * @param exclusion the exclusion that holds, else null
 * @param trace what was reached
 */
record Rate(Fraction value, String reason, Node exclusion, Trace trace) {
    static Rate of(Givens givens, Situation situation) {
        return of(givens.item(), situation, new Trace(givens.item()));
    }

    /** Asks {@code when}, {@code exclusions}, {@code amount} and {@code shares} of an item, in this order. */
    static Rate of(Node item, Situation situation, Trace trace) {
        Conditions conditions = new Conditions(situation, trace);
        if (item.has("when") && !conditions.hold(item.get("when"))) {
            return new Rate(Fraction.ZERO, "NOT_ELIGIBLE", null, trace);
        }
        for (Node exclusion : item.find("exclusions").items()) {
            if (conditions.hold(exclusion.only("when", "reason").get("when"))) {
                return new Rate(Fraction.ZERO, "EXCLUDED", exclusion, trace);
            }
        }
        try {
            Fraction amount = money(item.get("amount"), new Amounts(situation, trace));
            return new Rate(amount.times(share(item, conditions, trace)), null, null, trace);
        } catch (Stopped stopped) {
            if (stopped.isMissing()) {
                throw stopped;
            }
            return new Rate(Fraction.ZERO, Stopped.NO_CASE, null, trace);
        }
    }

    private static Fraction money(Node node, Amounts amounts) {
        Amount amount = amounts.of(node);
        if (!amount.isMoney()) {
            throw node.malformed(Phrase.MONEY_NEEDED);
        }
        return amount.value();
    }

    private static Fraction share(Node item, Conditions conditions, Trace trace) {
        for (Node share : item.find("shares").items()) {
            if (conditions.hold(share.only("when", "percent", "reason").get("when"))) {
                Amount percent = Amount.number(Amount.percent(share.get("percent")));
                return trace.note(share, percent).value();
            }
        }
        return Fraction.ONE;
    }
}
