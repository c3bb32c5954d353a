package vn.anttcs.budget.rule.line;

import vn.anttcs.budget.rule.amount.Reason;
import vn.anttcs.budget.rule.number.Fraction;

/**
 * Phần của dòng: days of equal values, one entry of duty, or one event. A part gives rate × weight ×
 * the line's share.
 *
 * @param from the first day of the month, counted from 1
 * @param to the day after the last one
 * @param weight its weight in the month, or the quantity that counts
 * @param rate its rate; null when the entry was not asked about
 * @param reason why it gives nothing, less, or is not known; or null
 * @param occurrence the duty or the event, or null
 */
public record Part(int from, int to, Fraction weight, Rate rate, Reason reason, Occurrence occurrence) {

    /** Whether it cannot be calculated. */
    public boolean isMissing() {
        return reason != null && reason.code().isMissing();
    }

    /** Rate × weight. */
    Fraction worth() {
        return rate == null || rate.isMissing() ? Fraction.ZERO : rate.amount().times(weight);
    }

    /** The weight, unless the reason leaves no quantity. */
    Fraction quantity() {
        return reason != null && reason.code().isWithoutQuantity() ? Fraction.ZERO : weight;
    }
}
